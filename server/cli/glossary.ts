// The glossary that the command line was given: a folder with people.tsv, places.tsv or both.
// In: the folder and the outside world. Out: the knowledge with the glossary on top; what is wrong with its rows goes to standard error.

import { readPeople, readPlaces, withGlossary, type GlossaryProblem, type Knowledge } from '../core/index'
import { oneLine } from '../views/oneLine'
import { decodeText } from './files'
import type { World } from './run'

/** @returns undefined where the folder holds neither file, or one that cannot be read */
export async function knowledgeWithGlossary(folder: string, world: World): Promise<Knowledge | undefined> {
  const knowledge = world.knowledge()
  const paths = ['people.tsv', 'places.tsv'].map((name) => `${folder.replace(/\/$/, '')}/${name}`)
  const [people, places] = await Promise.all(paths.map((path) => readText(path, world)))
  if (people === 'unreadable' || places === 'unreadable') return undefined
  if (!people && !places) {
    world.errors.write(`dateline: ${folder}: no people.tsv or places.tsv there\n`)
    return undefined
  }
  const readings = [readPeople(people?.text ?? '', knowledge), readPlaces(places?.text ?? '', knowledge)] as const
  readings.forEach(({ problems }, index) => report(paths[index], problems, world))
  return withGlossary(knowledge, { people: readings[0].rows, places: readings[1].rows })
}

/** Undefined where there is no such file, which is no error. */
async function readText(path: string, world: World): Promise<{ readonly text: string } | 'unreadable' | undefined> {
  try {
    return { text: decodeText(await world.readFile(path)) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    world.errors.write(`dateline: ${path}: ${error instanceof Error ? error.message : String(error)}\n`)
    return 'unreadable'
  }
}

function report(path: string, problems: readonly GlossaryProblem[], { errors }: World): void {
  for (const { line, message } of problems) errors.write(`dateline: ${path}:${line + 1}: ${oneLine(message)}\n`)
}
