// What the careful reader's worker and its host say to each other, in Node and in a browser alike. Plain data that can be cloned.

import type { CarefulReading, PackedCarefulRanker } from '../core/model/careful'

export type ToWorker =
  | { readonly kind: 'read'; readonly id: number; readonly paragraph: string }
  /** The answer to `need`; without bytes where there is no such file. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes?: Uint8Array; readonly why?: string }

export type FromWorker =
  /** Asks for a file of the package: a worker in a browser has none of its own. */
  | { readonly kind: 'need'; readonly name: string }
  | { readonly kind: 'ready'; readonly ranker: PackedCarefulRanker }
  | { readonly kind: 'reading'; readonly id: number; readonly reading: CarefulReading }
  /** Without an id the worker cannot read at all. */
  | { readonly kind: 'failed'; readonly id?: number; readonly why: string }
