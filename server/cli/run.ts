// Reads the arguments and runs one command. In: arguments and the outside world. Out: the exit code:
// 0 all went well, 1 some input could not be read, 2 the arguments make no sense.

import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { CarefulReadings, Knowledge } from '../core/index'
import { annotateLines } from './jsonl'
import { explainText } from './explain'
import { forEachFile } from './files'
import { knowledgeWithGlossary } from './glossary'
import { outlineText } from './outline'
import { readable } from '../views/readable'

export interface World {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readFile(path: string): Promise<Uint8Array>
  /** Read only by commands that need it. */
  knowledge(): Knowledge
  /** What the careful reader says of a text's paragraphs. Absent where the quick reader is to read alone. */
  readings?(text: string): Promise<CarefulReadings>
  version(): string
}

const HELP = `Usage: dateline COMMAND [OPTIONS] [FILE...]

Commands
  annotate FILE...    who said what, people, countries and figures, to read
  annotate --jsonl    one JSON article a line from standard input ({"id", "text", "date"?}),
                      one line of findings each to standard output
  outline FILE...     the headline and who said what
  explain FILE...     each finding with its rule, confidence and evidence
  lsp --stdio         the language server, for any editor

Options
  --reader READER     quick (at once; unless you say otherwise) or careful (slower, reads statements nearly as well as people)
  --glossary FOLDER   your own names and places: people.tsv and places.tsv in this folder
  --help              this text
  --version           the version

Exit codes: 0 all went well, 1 some input could not be read, 2 wrong usage. Errors go to standard error.
Nothing that is read leaves this machine.
`

export async function run(args: readonly string[], world: World): Promise<number> {
  const parsed = parse(args)
  if (typeof parsed === 'string') return usage(parsed, world)
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  const problem = problemIn(values)
  if (problem !== undefined) return usage(problem, world)
  if (values.help) return say(HELP, world)
  if (values.version) return say(`${world.version()}\n`, world)
  if (command === undefined) return usage('no command given', world)
  if (command === 'lsp') return values.stdio ? serve() : usage('lsp needs --stdio', world)
  if (command === 'annotate' && values.jsonl)
    return files.length === 0
      ? reading(values, world, annotateLines)
      : usage('--jsonl reads standard input, not files', world)
  const show = SHOW[command]
  if (!show) return usage(`unknown command ${JSON.stringify(command)}`, world)
  if (files.length === 0) return usage(`${command} needs at least one file`, world)
  return reading(values, world, (known) => forEachFile(files, known, show))
}

interface Values {
  readonly glossary?: string
  readonly reader?: string
}

function problemIn({ reader }: Values): string | undefined {
  if (reader !== undefined && reader !== 'quick' && reader !== 'careful')
    return `--reader is quick or careful, not ${JSON.stringify(reader)}`
  return undefined
}

/** Runs a command in the world as the options have it. @returns 1 where the glossary could not be read */
async function reading(
  { glossary, reader }: Values,
  { readings, ...rest }: World,
  command: (world: World) => Promise<number>,
): Promise<number> {
  const world = reader === 'careful' ? { ...rest, readings } : rest
  if (glossary === undefined) return command(world)
  const knowledge = await knowledgeWithGlossary(glossary, world)
  return knowledge ? command({ ...world, knowledge: () => knowledge }) : 1
}

const SHOW: { readonly [command: string]: Parameters<typeof forEachFile>[2] } = {
  annotate: readable,
  outline: outlineText,
  explain: explainText,
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        glossary: { type: 'string' },
        jsonl: { type: 'boolean' },
        reader: { type: 'string' },
        stdio: { type: 'boolean' },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Runs until the editor ends the connection, which ends the process. */
async function serve(): Promise<number> {
  const { startServer } = await import('../node/start')
  startServer()
  return new Promise(() => {})
}

function say(text: string, { output }: World): number {
  output.write(text)
  return 0
}

function usage(problem: string, { errors }: World): number {
  errors.write(`dateline: ${problem}\nTry 'dateline --help'.\n`)
  return 2
}
