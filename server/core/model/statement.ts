// Who said what: the attribution that a paragraph gives, and the statement that the section makes of it.

import type { Frame, Span } from '../text/spans'
import type { Reason } from './reason'

export type Act = 'say' | 'write' | 'announce' | 'ask' | 'demand' | 'think' | 'intend' | 'feel' | 'other'

/** Acts that the outline lists by itself; the rest is shown on request. */
export const SPEECH_ACTS: ReadonlySet<Act> = new Set<Act>(['say', 'write', 'announce', 'ask', 'demand'])

export interface Attribution<F extends Frame> {
  /** Empty where nobody is named ("it was announced that"). */
  readonly source: readonly Span<F>[]
  /** Empty where a quotation stands alone. */
  readonly cue: readonly Span<F>[]
  /** In text order, marks included, at least one. */
  readonly content: readonly Span<F>[]
  readonly act: Act
  /** By how much of the content stands in quotation marks. */
  readonly form: 'direct' | 'mixed' | 'indirect'
  /** Who passed it on ("PTI quoted"), where ("in a post on X"), when ("on Friday") and to whom ("told reporters"). */
  readonly reporter?: Span<F>
  readonly medium?: Span<F>
  readonly occasion?: Span<F>
  readonly addressee?: Span<F>
  /**
   * Set where a reader counts it as a statement, but people who mark every attribution would not: a chart that "shows",
   * a demand without words. It stands among the statements and not among the attributions of a record.
   */
  readonly isReadersOnly?: true
  readonly reason: Reason<F>
}

export type Speaker =
  | { readonly kind: 'person'; readonly person: string }
  /** An organisation, a government or a document; the fullest name that the article gives. */
  | { readonly kind: 'body'; readonly name: string; readonly country?: string }
  /** People without a name: "officials". */
  | { readonly kind: 'unnamed'; readonly description: string }
  | { readonly kind: 'joint'; readonly speakers: readonly Speaker[] }
  /** The article itself. */
  | { readonly kind: 'author' }
  /** Better than a wrong name. `why` is a short clause: "two men were named before". */
  | { readonly kind: 'unknown'; readonly why: string }

export interface Statement<F extends Frame> extends Attribution<F> {
  readonly speaker: Speaker
  /** How the speaker was found, apart from how the statement was. */
  readonly speakerReason: Reason<F>
}
