// Runs the encoder's two networks in WebAssembly. The only file that knows the package that does it.
// In: the bytes of the runtime and of the networks. Out: plain columns of numbers.

import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import type { Twofold } from '../core/model/careful'

export interface NetworkFiles {
  readonly runtime: Uint8Array
  readonly encoder: Uint8Array
  readonly relation: Uint8Array
}

/** What the encoder says of one window. */
export interface Encoded {
  /** For each piece the chances that it is in no cue, begins one, goes on with one. */
  readonly cue: Twofold<Float32Array>
  /** For each piece its vector. */
  readonly mixed: Float32Array
}

/** What is said of cues of one window, one after the other. */
export interface Related {
  /** For each cue and piece the chances that it is nothing, source, content. */
  readonly tag: Twofold<Float32Array>
  /** For each cue and piece how much speaks for the whole, which means something on the cue's first piece alone. */
  readonly right: Twofold<Float32Array>
}

export interface Network {
  encode(pieces: readonly number[], looks: readonly number[]): Promise<Encoded>
  /**
   * @param vectors those of the window's pieces, once
   * @param sides for each cue and piece where the piece stands: 1 left of the cue, 2 in it, 3 right of it
   */
  relate(vectors: Float32Array, sides: readonly (readonly number[])[]): Promise<Related>
  end(): Promise<void>
}

export async function loadNetwork(files: NetworkFiles, threads = 1): Promise<Network> {
  env.wasm.wasmBinary = files.runtime
  env.wasm.numThreads = threads
  env.logLevel = 'error'
  const encoder = await InferenceSession.create(files.encoder, FRUGAL)
  const relation = await InferenceSession.create(files.relation, FRUGAL)
  // The program is compiled by now; its bytes would stay for as long as the worker does.
  env.wasm.wasmBinary = undefined
  return Object.freeze({
    async encode(pieces: readonly number[], looks: readonly number[]) {
      const size = [1, pieces.length]
      const output = await encoder.run({ ids: whole(pieces, size), feat: whole(looks, size), am: ones(size) })
      return { cue: twofold(output, 'cue'), mixed: output.mixed.data as Float32Array }
    },
    async relate(vectors: Float32Array, sides: readonly (readonly number[])[]) {
      const count = sides[0].length
      const size = [sides.length, count]
      const repeated = new Float32Array(sides.length * vectors.length)
      sides.forEach((_, i) => repeated.set(vectors, i * vectors.length))
      const x = new Tensor('float32', repeated, [...size, vectors.length / count])
      const output = await relation.run({ x, mk: whole(sides.flat(), size), am: ones(size) })
      return { tag: twofold(output, 'tag'), right: twofold(output, 'right') }
    },
    async end() {
      await encoder.release()
      await relation.release()
    },
  })
}

/** Memory rather than speed: windows differ in length, so what is kept for the next run is hardly ever of use. */
const FRUGAL: InferenceSession.SessionOptions = {
  executionProviders: ['wasm'],
  graphOptimizationLevel: 'all',
  enableCpuMemArena: false,
  enableMemPattern: false,
}

function whole(numbers: readonly number[], size: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(numbers, BigInt), size)
}

function ones(size: readonly number[]): Tensor {
  return new Tensor('int64', new BigInt64Array(size[0] * size[1]).fill(1n), size)
}

/** Weights that know one way of marking alone give the same for both. */
function twofold(output: InferenceSession.ReturnType, name: string): Twofold<Float32Array> {
  const speech = output[name].data as Float32Array
  const wide = output[`${name}Wide`] as Tensor | undefined
  return { speech, wide: (wide?.data as Float32Array | undefined) ?? speech }
}
