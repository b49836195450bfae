// The careful reader as it ships: its worker in WebAssembly with one thread, from a cold start to one key press, and its memory.

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { resolve } from 'node:path'
import type { RemoteReader } from '../../server/careful/remote'
import { analyse, paragraphTexts, type Knowledge } from '../../server/core/index'
import { startCareful, startReader } from '../../server/node/careful'
import { median, megabytes, milliseconds, residentBytes, times, type Row } from './measure'
import { articles, longText, wordCount } from './samples'

const FOLDER = resolve(__dirname, '../../dist/careful')
/** An editor's article of a thousand words is to be read within a second of opening. */
const SOON = 1000

export async function carefulRows(knowledge: Knowledge): Promise<Row[]> {
  const before = residentBytes(process.pid)
  const text = longText(6_000)
  const from = performance.now()
  const reader = await startReader(FOLDER)
  const ready = performance.now() - from
  await readAll(reader, text)
  const cold = performance.now() - from
  // What another article costs when the worker is there already.
  const second = longText(6_000, 5)
  const next = await timeOf(() => readAll(reader, second))
  const rows = [
    { what: 'careful reader until it is ready', value: milliseconds(ready) },
    {
      what: `an article of ${wordCount(text)} words carefully, from cold`,
      value: milliseconds(cold),
      ...(cold > SOON && { ratio: 'more than a second' }),
    },
    { what: `another one of ${wordCount(second)} words`, value: milliseconds(next) },
    ...(await speedRow(reader, knowledge)),
    ...(await growthRow(reader)),
    await keyPressRow(reader),
    memoryRow(residentBytes(process.pid) - before),
  ]
  reader.end()
  return [...rows, await teamRow(text)]
}

/** As the extension has it: on a machine with more than two cores several workers read together. */
async function teamRow(text: string): Promise<Row> {
  const from = performance.now()
  const team = await startCareful(FOLDER)
  await Promise.all(paragraphTexts(text).map((paragraph) => team.read(paragraph)))
  const cold = performance.now() - from
  const what = `the same from cold with as many workers as there are cores for: ${team.atOnce}`
  team.end()
  return { what, value: milliseconds(cold) }
}

const ROUNDS = 3

/** In turns with the quick reader and with wink-nlp, whose proportion does not depend on the machine. */
async function speedRow(reader: RemoteReader, knowledge: Knowledge): Promise<Row[]> {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const text = articles.join('\n\n')
  const time = { careful: [] as number[], quick: [] as number[], wink: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    time.careful.push(await timeOf(() => readAll(reader, text)))
    time.quick.push(await timeOf(() => analyse(text, knowledge)))
    time.wink.push(await timeOf(() => wink.readDoc(text).tokens().out(wink.its.pos)))
  }
  const careful = median(time.careful)
  return [
    {
      what: 'careful reader, one thread',
      value: `${Math.round((wordCount(text) / careful) * 1000).toLocaleString('en')} words/s`,
      ratio: `1/${(careful / median(time.wink)).toFixed(0)} of wink-nlp, 1/${(careful / median(time.quick)).toFixed(0)} of quick`,
    },
  ]
}

/** A paragraph is read by itself, so twice as many take twice as long; half as much again is left for the machine's moods. */
async function growthRow(reader: RemoteReader): Promise<Row[]> {
  const [short, long] = [longText(3_000), longText(6_000)]
  const time: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, text] of [short, long].entries()) time[i].push(await timeOf(() => readAll(reader, text)))
  const ratio = median(time[1]) / median(time[0]) / (long.length / short.length)
  return [
    {
      what: 'careful reading of 6 kB against 3 kB, per character',
      value: milliseconds(median(time[1])),
      ratio: times(ratio),
      ...(ratio > 1.5 && { wrong: 'grows faster than the text' }),
    },
  ]
}

/** One key press has one paragraph read anew. */
async function keyPressRow(reader: RemoteReader): Promise<Row> {
  const time: number[] = []
  for (const paragraph of paragraphTexts(longText(4_000)))
    time.push(await timeOf(() => reader.read(`${paragraph} So it was.`)))
  return { what: 'careful reading behind one key press', value: milliseconds(median(time)) }
}

const MOST_MEMORY = 250 * 1024 * 1024

/** Says when it is too much and does not fail: how much the engine keeps of what it compiled differs between machines. */
function memoryRow(bytes: number): Row {
  return {
    what: 'memory of the careful reader’s worker at work',
    value: megabytes(Math.max(0, bytes)),
    ...(bytes > MOST_MEMORY && { ratio: 'more than 250 MB' }),
  }
}

async function readAll(reader: RemoteReader, text: string): Promise<void> {
  for (const paragraph of paragraphTexts(text)) await reader.read(paragraph)
}

async function timeOf(task: () => unknown): Promise<number> {
  const from = performance.now()
  await task()
  return performance.now() - from
}
