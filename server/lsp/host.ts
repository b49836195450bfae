// The outside world, as an entry point hands it to the server: clock, timers and knowledge.

import type { Knowledge } from '../core/index'
import type { InitializationOptions } from '../protocol/settings'

export interface Host {
  /** Milliseconds; only differences mean anything. */
  now(): number
  /** Runs the task once, after waiting messages have been taken in and `ms` milliseconds have passed. Returns its undoing. */
  later(task: () => void, ms: number): () => void
  /** Called once, when the connection is ready for requests. A rejection leaves the server without anything to read with. */
  loadKnowledge(options: InitializationOptions, readFile: ReadFile): Promise<Knowledge>
}

/** Reads a file through the client. Undefined where there is none; rejects where it has more bytes than `most`. */
export type ReadFile = (uri: string, most?: number) => Promise<Uint8Array | undefined>
