// The parts that both networks are made of: layers that look at all rows of a window, and heads that judge each row.
// In: where rows stand in the memory. Out: where the results stand, or the rows themselves, changed. Rows are 384 floats.

import type { Kernels, Matrix, NetworkMemory, Tensors } from './memory'

export const WIDTH = 384
/** Rows that there is room for: a window's pieces and what encloses them, and three that products may write behind the last. */
const MOST_ROWS = 256
const ROOM = MOST_ROWS + 3
/** Bytes of a row, and of its query, key and value beside each other. */
export const ROW = 4 * WIDTH
export const TRIPLE = 3 * ROW
/** What keeps a norm from dividing by nought. */
const LEAST = 1e-12

export interface Norm {
  readonly stretch: number
  readonly shift: number
  readonly least: number
}

export interface Layer {
  readonly attend: Matrix
  readonly gather: Matrix
  readonly attendNorm: Norm
  readonly widen: Matrix
  readonly narrow: Matrix
  readonly narrowNorm: Norm
}

/** A linear judge, and what a small hidden layer adds to it. */
export interface Head {
  readonly line: Matrix
  readonly inner: Matrix
  readonly outer: Matrix
}

/** Room for the rows on their way, used again and again. */
export class Bench {
  readonly kernels: Kernels
  private readonly whole: number
  private readonly wholeScales: number
  /** Queries, keys and values of each row, beside each other. */
  readonly triples: number
  private readonly heard: number
  private readonly wide: number
  private readonly work: number
  private readonly judged: number
  private readonly judgedMore: number

  constructor(readonly memory: NetworkMemory) {
    this.kernels = memory.kernels
    this.whole = memory.room(ROOM * 4 * WIDTH * 2)
    this.wholeScales = memory.room(ROOM * 4)
    this.triples = memory.room(ROOM * TRIPLE)
    this.heard = memory.room(ROOM * ROW)
    this.wide = memory.room(ROOM * 4 * ROW)
    this.work = memory.room(33 * (MOST_ROWS + 16) * 4)
    this.judged = memory.room(ROOM * 32)
    this.judgedMore = memory.room(ROOM * 32)
  }

  /** Room for the rows of one window. @param size bytes of a row */
  rows(size = ROW): number {
    return this.memory.room(ROOM * size)
  }

  /** `rows` times a matrix. */
  multiply(rows: number, matrix: Matrix, count: number, out: number): void {
    const { kernels, whole, wholeScales } = this
    kernels.quantise(rows, whole, wholeScales, count, matrix.depth)
    kernels.multiply(
      whole, wholeScales, matrix.at, matrix.scales, matrix.bias, out, count, matrix.depth, matrix.width,
    ) // prettier-ignore
  }

  /** The rows go through a whole layer, in place. */
  pass(rows: number, layer: Layer, count: number): void {
    this.multiply(rows, layer.attend, count, this.triples)
    this.finish(rows, layer, count)
  }

  /** The same where queries, keys and values stand in `triples` already. */
  finish(rows: number, layer: Layer, count: number): void {
    const { triples, heard, work } = this
    this.kernels.attend(triples, TRIPLE, count, triples + ROW, TRIPLE, count, work, heard)
    this.bend(rows, layer, count)
  }

  /** Some of the rows go through a layer and look at all of them. @param which `some` 32-bit numbers of rows; @param out the rows that went */
  passSome(rows: number, layer: Layer, count: number, which: number, some: number, out: number): void {
    const { kernels, triples, wide, heard, work } = this
    kernels.pick(rows, ROW, which, some, out)
    this.multiply(out, part(layer.attend, 0, WIDTH), some, wide)
    this.multiply(rows, part(layer.attend, WIDTH, 3 * WIDTH), count, triples)
    kernels.attend(wide, ROW, some, triples, 2 * ROW, count, work, heard)
    this.bend(out, layer, some)
  }

  /** What a layer does after its rows have looked at each other. */
  private bend(rows: number, { gather, attendNorm, widen, narrow, narrowNorm }: Layer, count: number): void {
    const { kernels, triples, heard, wide } = this
    this.multiply(heard, gather, count, triples)
    kernels.addNorm(rows, triples, rows, count, attendNorm.stretch, attendNorm.shift, attendNorm.least)
    this.multiply(rows, widen, count, wide)
    kernels.gelu(wide, count * widen.width)
    this.multiply(wide, narrow, count, triples)
    kernels.addNorm(rows, triples, rows, count, narrowNorm.stretch, narrowNorm.shift, narrowNorm.least)
  }

  /** What a head says of each row: a place with eight floats for each, of which the first are meant. */
  judge(rows: number, { line, inner, outer }: Head, count: number): number {
    const { kernels, wide, judged, judgedMore } = this
    this.multiply(rows, line, count, judged)
    this.multiply(rows, inner, count, wide)
    kernels.gelu(wide, count * inner.width)
    this.multiply(wide, outer, count, judgedMore)
    kernels.add(judged, judgedMore, count * outer.width)
    return judged
  }
}

/** Some columns of a matrix. @param from a multiple of eight, as is `to` */
function part({ at, scales, bias, depth }: Matrix, from: number, to: number): Matrix {
  return { at: at + from * depth, scales: scales + 4 * from, bias: bias + 4 * from, depth, width: to - from }
}

export function normAt(memory: NetworkMemory, tensors: Tensors, name: string, least = LEAST): Norm {
  return { stretch: memory.put(tensors, `${name}.weight`), shift: memory.put(tensors, `${name}.bias`), least }
}

export function layerAt(memory: NetworkMemory, tensors: Tensors, name: string): Layer {
  const matrix = (part: string) => memory.matrix(tensors, `${name}.${part}`)
  return {
    attend: matrix('attend'),
    gather: matrix('gather'),
    attendNorm: normAt(memory, tensors, `${name}.attend_norm`),
    widen: matrix('widen'),
    narrow: matrix('narrow'),
    narrowNorm: normAt(memory, tensors, `${name}.narrow_norm`),
  }
}

export function headAt(memory: NetworkMemory, tensors: Tensors, name: string): Head {
  const matrix = (part: string) => memory.matrix(tensors, `${name}.${part}`)
  return { line: matrix('line'), inner: matrix('inner'), outer: matrix('outer') }
}
