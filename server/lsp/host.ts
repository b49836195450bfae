// The outside world, as an entry point hands it to the server: clock, timers and knowledge.

import type { CarefulRanker, CarefulReading, Knowledge } from '../core/index'
import type { InitializationOptions } from '../protocol/settings'

export interface Host {
  /** Milliseconds; only differences mean anything. */
  now(): number
  /** Runs the task once, after waiting messages have been taken in and `ms` milliseconds have passed. Returns its undoing. */
  later(task: () => void, ms: number): () => void
  /** Whether messages are cloned on their way and never written as JSON: then bytes travel as they are. */
  readonly clonesMessages?: true
  /** Called once, when the connection is ready for requests. A rejection leaves the server without anything to read with. */
  loadKnowledge(options: InitializationOptions, readFile: ReadFile): Promise<Knowledge>
  /**
   * Starts the careful reader in a worker of its own. Absent where there can be none.
   * A rejection says why, with a code from C01 to C07.
   */
  startCareful?(options: InitializationOptions, readFile: ReadFile): Promise<CarefulWorker>
}

/** The careful reader at work elsewhere. */
export interface CarefulWorker {
  readonly ranker: CarefulRanker
  /** How many paragraphs it reads at the same time: one where it does not say. */
  readonly atOnce?: number
  /** Rejects where this paragraph cannot be read, or the worker is gone. */
  read(paragraph: string): Promise<CarefulReading>
  /** Ends the worker and gives its memory back. */
  end(): void
}

/** Reads a file through the client. Undefined where there is none; rejects where it has more bytes than `most`. */
export type ReadFile = (uri: string, most?: number) => Promise<Uint8Array | undefined>
