// Annotates a stream of articles: one JSON object a line in, one line out for each, in order.
// A bad line gives a line that says what is wrong with it, by its number; the rest goes on.

import { createInterface } from 'node:readline'
import { analyse } from '../core/index'
import { articleRecord } from '../views/records'
import { inOrder } from './inOrder'
import { print, type Press } from './press'
import type { Desk, Done } from './work'

/** @returns the exit code: 1 when a line was bad. */
export async function annotateLines({ world, work, atOnce }: Press): Promise<number> {
  let number = 0
  let code = 0
  await inOrder(createInterface({ input: world.input, crlfDelay: Infinity }), (line) => work({ line }), {
    atOnce,
    async take({ output, problem }) {
      number++
      if (problem !== undefined) {
        code = 1
        world.errors.write(`dateline: line ${number}: ${problem}\n`)
      }
      await print(`${output ?? JSON.stringify({ error: problem, line: number })}\n`, world)
    },
  })
  return code
}

export async function annotateLine(line: string, { knowledge, readings }: Desk): Promise<Done> {
  const article = parse(line)
  if (typeof article === 'string') return { problem: article }
  const { id, text, date } = article
  const analysis = analyse(text, knowledge, { date, readings: await readings?.(text) })
  return { output: JSON.stringify({ ...(id !== undefined && { id }), ...articleRecord(analysis) }) }
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
