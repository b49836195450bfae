// Columns of numbers for one paragraph, all zero, cut one after the other from larger blocks of memory.
// A block of its own for each column takes several times as long to make as to fill, and as long again to clear away.
// Nothing is handed out twice: a column is its holder's for good. A block goes when the last of its columns does.

/** Bytes of a block: some twenty paragraphs' columns. */
const BLOCK = 1 << 16
/** Bytes from which a column gets memory of its own. */
const LARGE = BLOCK >> 3
/** Every column begins where numbers of any size may. */
const ALIGNMENT = 8

let block = new ArrayBuffer(BLOCK)
let used = 0
let lastPlace = 0

export function bytes(length: number): Uint8Array<ArrayBuffer> {
  return length > LARGE ? new Uint8Array(length) : new Uint8Array(blockFor(length), lastPlace, length)
}

export function shorts(length: number): Uint16Array<ArrayBuffer> {
  return length * 2 > LARGE ? new Uint16Array(length) : new Uint16Array(blockFor(length * 2), lastPlace, length)
}

export function integers(length: number): Int32Array<ArrayBuffer> {
  return length * 4 > LARGE ? new Int32Array(length) : new Int32Array(blockFor(length * 4), lastPlace, length)
}

export function naturals(length: number): Uint32Array<ArrayBuffer> {
  return length * 4 > LARGE ? new Uint32Array(length) : new Uint32Array(blockFor(length * 4), lastPlace, length)
}

export function floats(length: number): Float32Array<ArrayBuffer> {
  return length * 4 > LARGE ? new Float32Array(length) : new Float32Array(blockFor(length * 4), lastPlace, length)
}

export function doubles(length: number): Float64Array<ArrayBuffer> {
  return length * 8 > LARGE ? new Float64Array(length) : new Float64Array(blockFor(length * 8), lastPlace, length)
}

/** The block with so many free bytes, a new one if need be; they begin at `lastPlace`. */
function blockFor(size: number): ArrayBuffer {
  if (used + size > BLOCK) {
    block = new ArrayBuffer(BLOCK)
    used = 0
  }
  lastPlace = used
  used += (size + ALIGNMENT - 1) & -ALIGNMENT
  return block
}
