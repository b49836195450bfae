// Reads the arguments and runs one command. In: arguments and the outside world. Out: the exit code:
// 0 all went well, 1 some input could not be read, 2 the arguments make no sense.

import type { Readable, Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { CarefulReadings, Knowledge } from '../core/index'
import type { Crew } from './crew'
import { forEachFile } from './files'
import { annotateLines } from './jsonl'
import type { Press } from './press'
import { createWork, type Command, type Task } from './work'

export interface World {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  readFile(path: string): Promise<Uint8Array>
  /** Read only by commands that need it. */
  knowledge(): Knowledge
  /** What the careful reader says of a text's paragraphs. Absent where the quick reader is to read alone. */
  readings?(text: string): Promise<CarefulReadings>
  /** Threads that do the same task. Absent where there can be none: then one job does it all. */
  crew?(task: Task, size: number): Crew
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
  --jobs N            read up to N articles at the same time (1 unless you say otherwise; each takes a core and memory of
                      its own); what is printed, and in which order, stays the same
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
      ? reading({ ...values, command }, world, annotateLines)
      : usage('--jsonl reads standard input, not files', world)
  if (!isCommand(command)) return usage(`unknown command ${JSON.stringify(command)}`, world)
  if (files.length === 0) return usage(`${command} needs at least one file`, world)
  return reading({ ...values, command }, world, (press) => forEachFile(files, press))
}

function isCommand(name: string): name is Command {
  return name === 'annotate' || name === 'outline' || name === 'explain'
}

interface Values {
  readonly glossary?: string
  readonly reader?: string
  readonly jobs?: string
}

function problemIn({ reader, jobs }: Values): string | undefined {
  if (reader !== undefined && reader !== 'quick' && reader !== 'careful')
    return `--reader is quick or careful, not ${JSON.stringify(reader)}`
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
    return `--jobs is a number from 1 to 99, not ${JSON.stringify(jobs)}`
  return undefined
}

/** Has a command print, with as many jobs as were asked for. @returns 1 where the glossary could not be read */
async function reading(
  { command, glossary, reader, jobs = '1' }: Values & Pick<Task, 'command'>,
  world: World,
  printed: (press: Press) => Promise<number>,
): Promise<number> {
  const task: Task = { command, glossary, reader }
  // What is wrong with the package or the glossary is found here, once, however many jobs there are.
  const work = await createWork(task, world)
  if (!work) return 1
  const size = Number(jobs)
  if (size === 1 || !world.crew) return printed({ world, work, atOnce: 1 })
  const crew = world.crew(task, size)
  try {
    return await printed({ world, work: crew.work, atOnce: AHEAD * size })
  } finally {
    crew.end()
  }
}

/** Articles differ in length: so many for each job keep all of them busy behind a long one. */
const AHEAD = 8

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        glossary: { type: 'string' },
        jobs: { type: 'string' },
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
