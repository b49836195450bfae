// Takes the stored numbers out of an ONNX file: names, sizes and bytes of its tensors. What its nodes do is not looked at.
// In: the file's bytes. Out: its tensors by name, as views into the same bytes.

export interface StoredTensor {
  readonly sizes: readonly number[]
  readonly bytes: Uint8Array
}

/** @throws Error C03 where the bytes are no such file */
export function readTensors(file: Uint8Array): ReadonlyMap<string, StoredTensor> {
  const tensors = new Map<string, StoredTensor>()
  try {
    for (const graph of fieldsOf(file, 0, file.length))
      if (graph.number === GRAPH && graph.isBytes)
        for (const stored of fieldsOf(file, graph.from, graph.to))
          if (stored.number === INITIALIZER && stored.isBytes) {
            const [name, tensor] = tensorAt(file, stored)
            tensors.set(name, tensor)
          }
  } catch {
    throw new Error('C03 a network is in no form that can be read')
  }
  return tensors
}

// Numbers of fields in onnx.proto.
const GRAPH = 7
const INITIALIZER = 5
const SIZES = 1
const FLOATS = 4
const NAME = 8
const RAW = 9

interface Field {
  readonly number: number
  /** Whether it is a run of bytes; otherwise a whole number, in `from`. */
  readonly isBytes: boolean
  readonly from: number
  readonly to: number
}

/** The fields of one message of protocol buffers. */
function* fieldsOf(bytes: Uint8Array, from: number, to: number): Generator<Field> {
  for (let at = from; at < to;) {
    const [key, after] = wholeAt(bytes, at)
    const number = Math.floor(key / 8)
    const kind = key % 8
    const [value, next] = kind === FIXED_32 ? [4, after] : kind === FIXED_64 ? [8, after] : wholeAt(bytes, after)
    const isBytes = kind !== WHOLE
    at = isBytes ? next + value : next
    if (at > to || at <= from) throw new RangeError('a field reaches beyond its message')
    yield isBytes ? { number, isBytes, from: next, to: at } : { number, isBytes, from: value, to: value }
  }
}

const WHOLE = 0
const FIXED_64 = 1
const FIXED_32 = 5

function wholeAt(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0
  let factor = 1
  for (let at = from; at < bytes.length; at++) {
    value += (bytes[at] & 127) * factor
    if (bytes[at] < 128) return [value, at + 1]
    factor *= 128
  }
  throw new RangeError('a number has no end')
}

function tensorAt(file: Uint8Array, { from, to }: Field): [name: string, tensor: StoredTensor] {
  const sizes: number[] = []
  let name = ''
  let bytes: Uint8Array = new Uint8Array()
  for (const field of fieldsOf(file, from, to)) {
    if (field.number === SIZES && !field.isBytes) sizes.push(field.from)
    if (field.number === SIZES && field.isBytes)
      for (let at = field.from; at < field.to;) {
        const [size, next] = wholeAt(file, at)
        sizes.push(size)
        at = next
      }
    if (field.number === NAME) name = new TextDecoder().decode(file.subarray(field.from, field.to))
    if (field.isBytes && (field.number === RAW || field.number === FLOATS)) bytes = file.subarray(field.from, field.to)
  }
  return [name, { sizes, bytes }]
}
