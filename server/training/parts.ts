// Trains the reader of a cue's parts: a linear chain (conditional random field) over the window around each gold cue.
// Learns from true cues alone: windows without parts would teach it to leave sources and contents out everywhere.

import { Convention, CONVENTION_KEY } from '../core/reader/conventions'
import { seal } from '../core/reader/hash'
import { EDGE_FEATURES, EDGE_GROUPS, edgeFeatures } from '../core/reader/edgeFeatures'
import { PART_FEATURES, PART_GROUPS, partFeatures, viewOf } from '../core/reader/partFeatures'
import type { FeatureGroup } from '../core/reader/packed'
import { createChain, EDGES, factor, Part, PARTS, solve } from '../core/reader/chain'
import { type PartTables, partTables } from '../core/reader/parts'
import { createWindowRoom, surroundingsOf } from '../core/reader/surroundings'
import type { GoldAttribution, TrainingArticle } from './articles'
import { createLearner, type Learner } from './learner'
import { createRandom, shuffle } from './random'

interface PartExample {
  readonly article: number
  readonly convention: Convention
  readonly size: number
  /** The cue's token, counted from the window's start. */
  readonly anchor: number
  readonly gold: Uint8Array
  readonly rows: Int32Array
  readonly edgeRows: Int32Array
}

export interface PartTraining {
  readonly bits: number
  readonly edgeBits: number
  readonly epochs: number
  readonly rate: number
  readonly worldWeight: number
}

/** @param chances for each article and paragraph, how likely each token is a cue, as judged by a model that never saw it. */
export function partExamples(
  articles: readonly TrainingArticle[],
  chances: readonly (readonly Float32Array[])[],
): PartExample[] {
  const room = createWindowRoom()
  return articles.flatMap(({ paragraphs, convention }, article) =>
    paragraphs.flatMap(({ columns, gold }, index) =>
      gold
        .filter(({ anchor, content }) => anchor >= 0 && content.size > 0)
        .map((attribution) => {
          const around = surroundingsOf(columns, chances[article][index], attribution.anchor, { room })
          const cue = viewOf(columns, around)
          const size = around.last - around.first
          const rows = new Int32Array(size * PART_FEATURES)
          const edgeRows = new Int32Array(size * EDGE_FEATURES)
          for (let i = 0; i < size; i++) {
            const at = around.first + i
            partFeatures(columns, around, cue, at, rows, i * PART_FEATURES)
            sealAll(rows, i * PART_FEATURES, PART_GROUPS, convention)
            if (i === 0) continue
            edgeFeatures(columns, around, cue, at, edgeRows, i * EDGE_FEATURES)
            sealAll(edgeRows, i * EDGE_FEATURES, EDGE_GROUPS, convention)
          }
          const anchor = attribution.anchor - around.first
          const parts = Uint8Array.from({ length: size }, (_, i) => partOf(attribution, around.first + i))
          return { article, convention, size, anchor, gold: parts, rows, edgeRows }
        }),
    ),
  )
}

/** Makes hashes of a token's features, those of its convention told apart. */
function sealAll(rows: Int32Array, from: number, groups: readonly FeatureGroup[], convention: Convention): void {
  for (const { first, keys, shared } of groups)
    for (let i = 0; i < keys.length; i++) {
      const hash = seal(rows[from + first + i], keys[i])
      rows[from + first + i] = i < shared ? hash : hash ^ CONVENTION_KEY[convention]
    }
}

function partOf({ anchor, cue, source, content }: GoldAttribution, token: number): Part {
  if (token === anchor || cue.has(token)) return Part.Cue
  if (source.has(token)) return Part.Source
  return content.has(token) ? Part.Content : Part.None
}

export function trainParts(
  examples: readonly PartExample[],
  uses: (article: number) => boolean,
  { bits, edgeBits, epochs, rate, worldWeight }: PartTraining,
): PartTables {
  const nodes = createLearner(bits, PARTS, rate)
  const edges = createLearner(edgeBits, EDGES, rate)
  const chosen = Uint32Array.from(examples.keys()).filter((i) => uses(examples[i].article))
  const random = createRandom(3)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffle(chosen, random)) learn(examples[index], nodes, edges, worldWeight)
    if (epoch >= 1) {
      nodes.remember()
      edges.remember()
    }
  }
  return partTables(nodes.table(), edges.table())
}

function learn(example: PartExample, nodes: Learner, edges: Learner, worldWeight: number): void {
  const { size, anchor, gold, rows, edgeRows, convention } = example
  const chain = createChain(size)
  for (let i = 0; i < size; i++) {
    addRows(nodes, rows, i * PART_FEATURES, PART_FEATURES, PARTS, chain.nodes, i * PARTS)
    if (i > 0) addRows(edges, edgeRows, i * EDGE_FEATURES, EDGE_FEATURES, EDGES, chain.edges, i * EDGES)
  }
  const edgeChances = new Float64Array(size * EDGES)
  for (let i = 0; i < chain.nodes.length; i++) chain.nodes[i] = factor(chain.nodes[i])
  for (let i = 0; i < chain.edges.length; i++) chain.edges[i] = factor(chain.edges[i])
  const chances = solve(chain, anchor, edgeChances)
  const weight = convention === Convention.Speech ? worldWeight : 1
  for (let i = 0; i < size; i++) {
    if (i !== anchor)
      for (let part = 0; part < PARTS; part++) {
        const gradient = chances[i * PARTS + part] - (part === gold[i] ? 1 : 0)
        move(nodes, rows, {
          from: i * PART_FEATURES,
          count: PART_FEATURES,
          width: PARTS,
          column: part,
          gradient: gradient * weight,
        })
      }
    if (i === 0) continue
    const right = gold[i - 1] * PARTS + gold[i]
    for (let edge = 0; edge < EDGES; edge++) {
      const gradient = edgeChances[i * EDGES + edge] - (edge === right ? 1 : 0)
      move(edges, edgeRows, {
        from: i * EDGE_FEATURES,
        count: EDGE_FEATURES,
        width: EDGES,
        column: edge,
        gradient: gradient * weight,
      })
    }
  }
}

function addRows(
  { weights, shift }: Learner,
  rows: Int32Array,
  from: number,
  count: number,
  width: number,
  scores: Float64Array,
  at: number,
): void {
  // prettier-ignore
  for (let r = from; r < from + count; r++) {
    const row = (rows[r] >>> shift) * width
    for (let i = 0; i < width; i++) scores[at + i] += weights[row + i]
  }
}

interface Move {
  readonly from: number
  readonly count: number
  readonly width: number
  readonly column: number
  readonly gradient: number
}

function move({ shift, step }: Learner, rows: Int32Array, { from, count, width, column, gradient }: Move): void {
  if (Math.abs(gradient) < NEGLIGIBLE) return
  for (let r = from; r < from + count; r++) step((rows[r] >>> shift) * width + column, gradient)
}

const NEGLIGIBLE = 2e-3
