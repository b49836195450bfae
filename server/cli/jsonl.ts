// Annotates a stream of articles: one JSON object a line in, one line out for each, in order.
// A bad line gives a line that says what is wrong with it, by its number; the rest goes on.

import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { analyse, type Knowledge } from '../core/index'
import { articleRecord } from '../views/records'
import type { World } from './run'

/** @returns the exit code: 1 when a line was bad. */
export async function annotateLines(world: World): Promise<number> {
  const { input, output, errors } = world
  const reader: LineReader = { knowledge: world.knowledge(), readings: world.readings }
  let number = 0
  let code = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    const { record, problem } = await annotateLine(line, reader)
    if (problem !== undefined) {
      code = 1
      errors.write(`dateline: line ${number}: ${problem}\n`)
    }
    const text = JSON.stringify(problem === undefined ? record : { error: problem, line: number })
    if (!output.write(`${text}\n`)) await once(output, 'drain')
  }
  return code
}

interface LineReader extends Pick<World, 'readings'> {
  readonly knowledge: Knowledge
}

async function annotateLine(
  line: string,
  { knowledge, readings }: LineReader,
): Promise<{ record?: object; problem?: string }> {
  const article = parse(line)
  if (typeof article === 'string') return { problem: article }
  const { id, text, date } = article
  const analysis = analyse(text, knowledge, { date, readings: await readings?.(text) })
  return { record: { ...(id !== undefined && { id }), ...articleRecord(analysis) } }
}

interface ArticleLine {
  readonly id?: unknown
  readonly text: string
  readonly date?: string
}

/** The article that a line holds, or what is wrong with the line. */
function parse(line: string): ArticleLine | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'is not JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a JSON object'
  const { id, text, date } = value as Record<string, unknown>
  if (typeof text !== 'string') return 'has no "text" that is a string'
  if (date === undefined || date === null) return { id, text }
  return typeof date === 'string' ? { id, text, date } : '"date" is not a string'
}
