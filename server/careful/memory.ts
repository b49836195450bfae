// Lays the networks' numbers out in one WebAssembly memory, one after the other.
// In: tensors as an ONNX file stores them. Out: where they stand. Nothing is ever given back but the whole.

import type { StoredTensor } from './onnx'

/** What the kernels offer: see `kernels`. All numbers but `least` are places in the memory or counts. */
export interface Kernels {
  attend(
    queries: number,
    queryStride: number,
    asking: number,
    keys: number,
    stride: number,
    count: number,
    work: number,
    out: number,
  ): void
  pack(from: number, to: number, depth: number, width: number): void
  quantise(from: number, to: number, scales: number, count: number, depth: number): void
  multiply(
    rows: number,
    rowScales: number,
    matrix: number,
    columnScales: number,
    bias: number,
    out: number,
    count: number,
    depth: number,
    width: number,
  ): void
  add(numbers: number, others: number, count: number): void
  addNamed(rows: number, others: number, which: number, count: number, size: number, to: number): void
  addNorm(rows: number, others: number, to: number, count: number, stretch: number, shift: number, least: number): void
  embed(
    pieces: number,
    looks: number,
    count: number,
    steps: number,
    scales: number,
    positions: number,
    lookRows: number,
    out: number,
  ): void
  gelu(numbers: number, count: number): void
  norm(rows: number, to: number, count: number, stretch: number, shift: number, least: number): void
  pick(rows: number, size: number, which: number, count: number, to: number): void
  share(rows: number, count: number): void
}

/** A matrix of 8-bit weights, laid out for products. */
export interface Matrix {
  readonly at: number
  readonly scales: number
  readonly bias: number
  readonly depth: number
  /** A multiple of eight; columns that the network does not have are nought. */
  readonly width: number
}

export class NetworkMemory {
  private next = 1024
  private readonly scratch: number

  constructor(
    readonly memory: WebAssembly.Memory,
    readonly kernels: Kernels,
  ) {
    this.scratch = this.room(LARGEST_MATRIX)
  }

  /** @returns a place for so many bytes, of which nothing is known; a multiple of 16 */
  room(bytes: number): number {
    const at = this.next
    this.next = (at + bytes + 15) & ~15
    const missing = this.next - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE))
    return at
  }

  /** @returns a place with so many bytes that are nought */
  nought(bytes: number): number {
    const at = this.room(bytes)
    new Uint8Array(this.memory.buffer, at, bytes).fill(0)
    return at
  }

  /** @param size bytes to make room for, where that is more than the tensor has; the rest is nought */
  put(tensors: Tensors, name: string, size = 0): number {
    const { bytes } = stored(tensors, name)
    const at = this.room(Math.max(size, bytes.length))
    new Uint8Array(this.memory.buffer).set(bytes, at)
    return at
  }

  /** @param name of a linear map, whose weights and bias are stored under it */
  matrix(tensors: Tensors, name: string): Matrix {
    const { sizes, bytes } = stored(tensors, `${name}.weight_quantized`)
    const [depth, columns] = sizes
    const width = (columns + 7) & ~7
    if (bytes.length !== depth * columns || bytes.length > LARGEST_MATRIX) throw new Error(`C03 ${name} is misshapen`)
    const at = this.room(depth * width)
    new Uint8Array(this.memory.buffer).set(bytes, this.scratch)
    this.kernels.pack(this.scratch, at, depth, columns)
    const scales = this.put(tensors, `${name}.weight_scale`, 4 * width)
    return { at, scales, bias: this.put(tensors, `${name}.bias`, 4 * width), depth, width }
  }

  write(numbers: readonly number[], at: number): void {
    new Uint32Array(this.memory.buffer, at, numbers.length).set(numbers)
  }

  /** A view that the next growth makes useless. */
  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count)
  }
}

export type Tensors = ReadonlyMap<string, StoredTensor>

function stored(tensors: Tensors, name: string): StoredTensor {
  const tensor = tensors.get(name)
  if (!tensor) throw new Error(`C03 a network lacks ${name}`)
  return tensor
}

const PAGE = 65_536
const LARGEST_MATRIX = 384 * 1536
