// Reads texts with the names of people marked from the gold folder: world, DWIE, newswire, CrossNER, and PolNeAR's silver names.
// In: the folder. Out: texts with the spans of names, titles left out. Nothing of the texts is kept but what weights remember.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface GoldText {
  readonly text: string
  readonly people: readonly (readonly [number, number])[]
  /** How much it counts: machine-made marks count less. */
  readonly weight: number
}

/** @param leftOut one article in so many is left out, by its id, so that it can be checked with; 0 for none. */
export function goldTexts(folder: string, leftOut: number): GoldText[] {
  const read = (path: string): GoldLine[] =>
    lines(join(folder, path))
      .map((line) => JSON.parse(line) as GoldLine)
      .filter(({ id }) => leftOut === 0 || !isLeftOut(id, leftOut))
  const world = read('world/train.jsonl')
  const known = new Set(lines(join(folder, 'world/train.jsonl')).map((line) => JSON.parse(line).id))
  return [
    ...world.map(({ text, people, entities }) => ({ text, people: bareNames(text, people, entities), weight: 1.5 })),
    ...read('dwie/train.jsonl').map((doc) => ({ text: doc.text, people: labelled(doc.spans, ['PERSON']), weight: 1 })),
    ...read('worldwide_newswire/train.jsonl')
      .filter(({ id }) => !known.has(id))
      .map((doc) => ({ text: doc.text, people: labelled(doc.spans, ['Person']), weight: 1 })),
    ...read('crossner_politics/train.jsonl').map((doc) => ({
      text: doc.text,
      people: labelled(doc.spans, ['politician', 'person']),
      weight: 0.7,
    })),
    ...silver(folder),
  ]
}

/** A line of a gold file; each set has some of the lists. */
interface GoldLine {
  readonly id: string
  readonly text: string
  readonly people: readonly { start: number; end: number; id: string }[]
  readonly entities: readonly { id: string; name: string }[]
  readonly spans: readonly Labelled[]
}

/** The same for an article that stands in two sets. */
export function isLeftOut(id: string, one: number): boolean {
  return [...id].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7) % one === 0
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

interface Labelled {
  readonly start: number
  readonly end: number
  readonly label: string
}

function labelled(spans: readonly Labelled[], labels: readonly string[]): [number, number][] {
  return spans.filter(({ label }) => labels.includes(label)).map(({ start, end }) => [start, end])
}

/** World's mentions hold titles; the name is what shares its words with the canonical name. */
export function bareNames(
  text: string,
  mentions: readonly { start: number; end: number; id: string }[],
  entities: readonly { id: string; name: string }[],
): [number, number][] {
  const names = new Map(entities.map(({ id, name }) => [id, plain(name)]))
  return mentions.flatMap(({ start, end, id }) => {
    const name = names.get(id) ?? ''
    if (/unnamed|\?/.test(name) && /^(the|his|her|their|my)\b/i.test(text.slice(start, end))) return []
    const words = new Set(name.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length > 1 || name.length < 4))
    const found = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].filter(
      ({ 0: word }) =>
        plain(word) !== word &&
        !TITLES.test(word) &&
        plain(word)
          .split(/['’-]/)
          .some((part) => words.has(part)),
    )
    if (found.length === 0) return []
    const last = found[found.length - 1]
    return [[start + found[0].index, start + last.index + last[0].length] as [number, number]]
  })
}

const TITLES = /^(the|dr|sheikh|sir|hon|mr|mrs|ms|datuk|seri)$/i

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function silver(folder: string): GoldText[] {
  const path = join(folder, 'polnear/parses-train.jsonl.gz')
  if (!existsSync(path)) return []
  const texts = new Map(
    lines(join(folder, 'polnear/train.jsonl'))
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => [id, text]),
  )
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ id }) => texts.has(id))
    .map(({ id, sentences }) => ({ text: texts.get(id) as string, people: persons(sentences), weight: 0.5 }))
}

type SilverToken = [start: number, end: number, tag: string, name: string, lemma: string]

function persons(sentences: readonly { tokens: readonly SilverToken[] }[]): [number, number][] {
  const found: [number, number][] = []
  for (const { tokens } of sentences) {
    let open = false
    for (const [start, end, , name] of tokens) {
      const person = name === 'PERSON'
      if (person && open) found[found.length - 1][1] = end
      else if (person) found.push([start, end])
      open = person
    }
  }
  return found
}
