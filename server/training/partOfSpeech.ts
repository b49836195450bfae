// Trains the part-of-speech tagger: an averaged perceptron over GUM's gold tags, on the runtime's own tokens and features.
// Genres whose texts may not be used commercially are left out.

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  endingHashes, knownTag, LEARNED_TAGS, TAG, type Tag, TAG_KEYS, tagFeatures, TEMPLATES, wordHashes,
} from '../core/reader/partOfSpeech' // prettier-ignore
import { seal } from '../core/reader/hash'
import type { Table } from '../core/reader/table'
import type { Sentence } from '../core/text/sentences'
import { tokenise, type Tokens } from '../core/text/tokens'
import { createDraft, quantise } from './quantise'
import { createRandom, shuffle } from './random'

const BITS = 14
const EPOCHS = 8
const LEFT_OUT = new Set(['essay', 'letter', 'podcast'])

interface Example {
  readonly tokens: Tokens
  readonly sentence: Sentence
  readonly words: Int32Array
  readonly endings: Int32Array
  /** The right tag of each token; `UNKNOWN` where the two tokenisers cannot be brought together. */
  readonly gold: Uint8Array
}

export function trainPartOfSpeech(goldFolder: string): Table {
  const examples = readExamples(`${goldFolder}/gum/ud-train.conllu.gz`)
  const draft = createDraft(BITS, LEARNED_TAGS)
  const { weights } = draft
  const sums = new Float64Array(weights.length)
  const random = createRandom(1)
  const order = Uint32Array.from(examples.keys())
  const rows = new Int32Array(TEMPLATES)
  const scores = new Float32Array(LEARNED_TAGS)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const { tokens, sentence, words, endings, gold } = examples[index]
      const tags = new Uint8Array(tokens.length)
      for (let at = 0; at < tokens.length; at++) {
        const known = knownTag(tokens, at)
        if (known >= 0) {
          tags[at] = known
          continue
        }
        step++
        tagFeatures({ tokens, words, endings, tags, sentence }, at, rows)
        for (let i = 0; i < TEMPLATES; i++) rows[i] = seal(rows[i], TAG_KEYS[i])
        const guess = guessTag(weights, rows, scores)
        tags[at] = guess
        if (gold[at] === UNKNOWN || gold[at] === guess) continue
        for (const row of rows) {
          const base = (row >>> (32 - BITS)) * LEARNED_TAGS
          weights[base + gold[at]]++
          sums[base + gold[at]] += step
          weights[base + guess]--
          sums[base + guess] -= step
        }
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] -= sums[i] / (step + 1)
  return quantise(draft)
}

function guessTag(weights: Float32Array, rows: Int32Array, scores: Float32Array): number {
  scores.fill(0)
  for (const row of rows) {
    const base = (row >>> (32 - BITS)) * LEARNED_TAGS
    for (let tag = 0; tag < LEARNED_TAGS; tag++) scores[tag] += weights[base + tag]
  }
  let top = 0
  for (let tag = 1; tag < LEARNED_TAGS; tag++) if (scores[tag] > scores[top]) top = tag
  return top
}

const UNKNOWN = 255

function readExamples(file: string): Example[] {
  const examples: Example[] = []
  let genre = ''
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    genre = /^# meta::genre = (.*)$/m.exec(block)?.[1] ?? genre
    if (LEFT_OUT.has(genre)) continue
    const example = readSentence(block)
    if (example) examples.push(example)
  }
  return examples
}

/** One sentence in CoNLL-U: its text is put together again from the words, so that the runtime's tokeniser can cut it. */
function readSentence(block: string): Example | undefined {
  let text = ''
  const words: { start: number; end: number; tag: number }[] = []
  for (const line of block.split('\n')) {
    const columns = line.split('\t')
    if (!/^\d+$/.test(columns[0])) continue
    words.push({ start: text.length, end: text.length + columns[1].length, tag: tagOf(columns[4]) })
    text += columns[1] + (columns[9].includes('SpaceAfter=No') ? '' : ' ')
  }
  const tokens = tokenise(text)
  if (tokens.length === 0) return undefined
  const gold = Uint8Array.from({ length: tokens.length }, (_, at) => {
    const start = tokens.start[at]
    return words.find((word) => word.start <= start && start < word.end)?.tag ?? UNKNOWN
  })
  const sentence = { first: 0, last: tokens.length }
  return { tokens, sentence, words: wordHashes(tokens), endings: endingHashes(tokens), gold }
}

const FOLDED: Readonly<Record<string, Tag>> = {
  NNPS: 'NNP', JJR: 'JJ', JJS: 'JJ', RBR: 'RB', RBS: 'RB', 'WP$': 'WP', WRB: 'WDT', PDT: 'DT', FW: 'NN', LS: 'CD', AFX: 'JJ', ADD: 'NNP',
  GW: 'NN', SYM: 'UH', NFP: 'UH',
} // prettier-ignore

function tagOf(label: string): number {
  const tag = FOLDED[label] ?? label
  return TAG[tag as Tag] ?? UNKNOWN
}
