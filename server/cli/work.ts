// What is done with one file or one line of JSON, in this thread or in another, so that both print the same bytes.
// In: the options that matter to it and the outside world. Out: for each item what is to be printed, or what is wrong with it.

import type { Analysis, Knowledge } from '../core/index'
import { readable } from '../views/readable'
import { explainText } from './explain'
import { showFile } from './files'
import { knowledgeWithGlossary } from './glossary'
import { annotateLine } from './jsonl'
import { outlineText } from './outline'
import type { World } from './run'

export type Command = 'annotate' | 'outline' | 'explain'

export interface Task {
  readonly command: Command
  readonly glossary?: string
  readonly reader?: string
}

export type Item = { readonly path: string } | { readonly line: string }

/** Either of the two: what to print, without a newline at its end, or a problem in words for the user. */
export interface Done {
  readonly output?: string
  readonly problem?: string
}

/** Never rejects. */
export type Work = (item: Item) => Promise<Done>

/** What reading takes. */
export interface Desk extends Pick<World, 'readFile' | 'readings'> {
  readonly knowledge: Knowledge
}

/** @returns undefined where the glossary cannot be read; standard error then says why */
export async function createWork({ command, glossary, reader }: Task, world: World): Promise<Work | undefined> {
  const knowledge = glossary === undefined ? world.knowledge() : await knowledgeWithGlossary(glossary, world)
  if (!knowledge) return undefined
  const readings = reader === 'careful' ? world.readings : undefined
  const desk: Desk = { knowledge, readings, readFile: (path) => world.readFile(path) }
  return async (item) => {
    try {
      return 'path' in item
        ? { output: await showFile(item.path, SHOW[command], desk) }
        : await annotateLine(item.line, desk)
    } catch (error) {
      return { problem: problemOf(error) }
    }
  }
}

const SHOW: Readonly<Record<Command, (analysis: Analysis) => string>> = {
  annotate: readable,
  outline: outlineText,
  explain: explainText,
}

function problemOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a folder, not a file'
  if (code === 'EACCES') return 'may not be read'
  return error instanceof Error ? error.message : String(error)
}
