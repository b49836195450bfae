// Runs the encoder's two networks in WebAssembly: what follows what, and with which weights. The sums themselves are in `kernels`.
// In: the bytes of the kernels and of the networks, then one window after the other. Out: plain columns of numbers.

import type { Twofold } from '../core/model/careful'
import { Bench, headAt, layerAt, normAt, ROW, TRIPLE, WIDTH, type Head, type Layer, type Norm } from './layers'
import { NetworkMemory, type Kernels, type Matrix, type Tensors } from './memory'
import { readTensors } from './onnx'

export interface NetworkFiles {
  readonly runtime: Uint8Array
  readonly encoder: Uint8Array
  readonly relation: Uint8Array
}

/** A window as the encoder takes it. */
export interface WindowPieces {
  /** One that opens the window, those of its words, one that closes it. */
  readonly pieces: readonly number[]
  /** For each piece how its word is written. */
  readonly looks: readonly number[]
  /** For each word the place of its first piece. */
  readonly firsts: readonly number[]
}

/** What is said of one cue. */
export interface Related {
  /** For each word the chances that it is nothing, source, content. */
  readonly tag: Twofold<Float32Array>
  /** How much speaks for the whole: a logit. */
  readonly right: Twofold<number>
}

export interface Network {
  /** @returns for each word the chances that it is in no cue, begins one, goes on with one */
  encode(window: WindowPieces): Twofold<Float32Array>
  /** Of the window that was encoded last: its words from `first` up to `last`, taken for a cue. */
  relate(first: number, last: number): Related
}

/** @throws Error C03 where a network is not one that can be run, C05 where the kernels cannot run here */
export async function loadNetwork(files: NetworkFiles): Promise<Network> {
  const memory = new WebAssembly.Memory({ initial: PAGES })
  const kernels = await startKernels(files.runtime, memory)
  return new TwoNetworks(new NetworkMemory(memory, kernels), readTensors(files.encoder), readTensors(files.relation))
}

async function startKernels(program: Uint8Array, memory: WebAssembly.Memory): Promise<Kernels> {
  const abort = () => {
    throw new Error('C03 a network is misshapen')
  }
  try {
    const { instance } = await WebAssembly.instantiate(program as Uint8Array<ArrayBuffer>, { env: { memory, abort } })
    return instance.exports as unknown as Kernels
  } catch {
    throw new Error('C05 WebAssembly is forbidden or too old here, or the careful reader’s program is damaged')
  }
}

/** What both networks and the rows on their way take: more is asked for as needed. */
const PAGES = 340

class TwoNetworks implements Network {
  private readonly bench: Bench
  private readonly embedding: Embedding
  private readonly layers: readonly Layer[]
  private readonly cue: Twofold<Head>
  private readonly upper: Matrix
  private readonly upperNorm: Norm
  private readonly relation: Relation
  private readonly rows: number
  private readonly picked: number
  /** The rows that the second network starts from. */
  private readonly mixed: number
  private readonly lower: number
  /** Room for one number for each row, and as many more. */
  private readonly numbers: number
  private readonly moreNumbers: number
  private window: WindowPieces = { pieces: [], looks: [], firsts: [] }
  private isPrepared = false

  constructor(
    private readonly memory: NetworkMemory,
    encoder: Tensors,
    relation: Tensors,
  ) {
    this.bench = new Bench(memory)
    this.embedding = embeddingAt(memory, encoder)
    this.layers = [0, 1, 2].map((index) => layerAt(memory, encoder, `encoder.layers.${index}`))
    this.cue = {
      speech: headAt(memory, encoder, 'encoder.cue.0'),
      wide: headAt(memory, encoder, 'encoder.cue.1'),
    }
    this.upperNorm = normAt(memory, encoder, 'encoder.upper_norm', 1e-5)
    this.upper = memory.matrix(encoder, 'encoder.upper')
    ;[this.rows, this.picked, this.mixed, this.lower] = [0, 1, 2, 3].map(() => this.bench.rows())
    this.numbers = this.bench.rows(4)
    this.moreNumbers = this.bench.rows(4)
    this.relation = relationAt(memory, relation, this.bench)
  }

  encode(window: WindowPieces): Twofold<Float32Array> {
    this.window = window
    this.isPrepared = false
    const { memory, bench, rows, lower, mixed, picked, numbers, upperNorm } = this
    const { kernels } = memory
    const count = window.pieces.length
    this.embed(window)
    for (const [index, layer] of this.layers.entries()) {
      bench.pass(rows, layer, count)
      // The second network has copies of the upper two layers, and starts where the lowest ends.
      if (index === 0) memory.floats(lower, count * WIDTH).set(memory.floats(rows, count * WIDTH))
    }
    memory.write(window.firsts, numbers)
    kernels.pick(rows, ROW, numbers, window.firsts.length, picked)
    kernels.norm(rows, rows, count, upperNorm.stretch, upperNorm.shift, upperNorm.least)
    bench.multiply(rows, this.upper, count, mixed)
    kernels.add(mixed, lower, count * WIDTH)
    return { speech: this.chances(picked, this.cue.speech), wide: this.chances(picked, this.cue.wide) }
  }

  private embed({ pieces, looks }: WindowPieces): void {
    const { memory, rows, numbers, moreNumbers, embedding } = this
    const { steps, scales, positions, lookRows, norm } = embedding
    memory.write(pieces, numbers)
    memory.write(looks, moreNumbers)
    memory.kernels.embed(numbers, moreNumbers, pieces.length, steps, scales, positions, lookRows, rows)
    memory.kernels.norm(rows, rows, pieces.length, norm.stretch, norm.shift, norm.least)
  }

  /** For each word three chances, by what a head says of its row. */
  private chances(rows: number, head: Head): Float32Array {
    const count = this.window.firsts.length
    const judged = this.bench.judge(rows, head, count)
    this.memory.kernels.share(judged, count)
    const scores = this.memory.floats(judged, 8 * count)
    return Float32Array.from({ length: 3 * count }, (_, i) => scores[8 * Math.floor(i / 3) + (i % 3)])
  }

  relate(first: number, last: number): Related {
    const { memory, bench, relation, mixed, rows, picked, numbers } = this
    const { kernels } = memory
    const { pieces, firsts } = this.window
    // The pieces that open and close the window belong to no word.
    const start = mixed + ROW
    const count = pieces.length - 2
    if (!this.isPrepared) bench.multiply(start, relation.layers[0].attend, count, relation.triples)
    this.isPrepared = true
    const from = firsts[first]
    const to = firsts[last] ?? pieces.length - 1
    memory.write(
      Array.from({ length: count }, (_, i) => (i + 1 < from ? LEFT : i + 1 < to ? CUE : RIGHT)),
      numbers,
    )
    kernels.addNamed(start, relation.marks, numbers, count, ROW, rows)
    kernels.addNamed(relation.triples, relation.markTriples, numbers, count, TRIPLE, bench.triples)
    bench.finish(rows, relation.layers[0], count)
    memory.write(firsts.map((piece) => piece - 1), numbers) // prettier-ignore
    bench.passSome(rows, relation.layers[1], count, numbers, firsts.length, picked)
    const { tag, right } = relation
    return {
      tag: { speech: this.chances(picked, tag.speech), wide: this.chances(picked, tag.wide) },
      right: {
        speech: this.verdict(picked + first * ROW, right.speech),
        wide: this.verdict(picked + first * ROW, right.wide),
      },
    }
  }

  private verdict(row: number, head: Head): number {
    return this.memory.floats(this.bench.judge(row, head, 1), 1)[0]
  }
}

const LEFT = 1
const CUE = 2
const RIGHT = 3

interface Embedding {
  /** Of each piece its row in 8 bits, and what one step of it is worth. */
  readonly steps: number
  readonly scales: number
  readonly positions: number
  readonly lookRows: number
  readonly norm: Norm
}

function embeddingAt(memory: NetworkMemory, tensors: Tensors): Embedding {
  return {
    steps: memory.put(tensors, 'encoder.word.steps'),
    scales: memory.put(tensors, 'encoder.word.scale'),
    positions: memory.put(tensors, 'encoder.position.weight'),
    lookRows: memory.put(tensors, 'encoder.look.weight'),
    norm: normAt(memory, tensors, 'encoder.norm'),
  }
}

interface Relation {
  readonly layers: readonly [Layer, Layer]
  readonly tag: Twofold<Head>
  readonly right: Twofold<Head>
  /** What is added to a row by where it stands. */
  readonly marks: number
  /** What that comes to in the first layer's queries, keys and values: a product of sums is the sum of products. */
  readonly markTriples: number
  /** Room for the window's own, which all of its cues share. */
  readonly triples: number
}

function relationAt(memory: NetworkMemory, tensors: Tensors, bench: Bench): Relation {
  const head = (name: string) => ({
    speech: headAt(memory, tensors, `relation.${name}.0`),
    wide: headAt(memory, tensors, `relation.${name}.1`),
  })
  const layers = [layerAt(memory, tensors, 'relation.layers.0'), layerAt(memory, tensors, 'relation.layers.1')] as const
  const marks = memory.put(tensors, 'relation.mark.weight')
  const markTriples = memory.room(8 * TRIPLE)
  bench.multiply(marks, { ...layers[0].attend, bias: memory.nought(TRIPLE) }, 4, markTriples)
  return { layers, tag: head('tag'), right: head('right'), marks, markTriples, triples: bench.rows(TRIPLE) }
}
