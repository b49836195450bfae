// Mentions of countries, blocs and disputed areas.

import type { Frame, Span } from '../text/spans'
import type { Reason } from './reason'

/** name: the country itself; demonym: an adjective or people's name; metonym: a seat that stands for a government; capital: a seat as a place. */
export type CountryKind = 'name' | 'demonym' | 'metonym' | 'capital'

export interface CountryMention<F extends Frame> extends Span<F> {
  /** ISO 3166-1 alpha-2; also EU, XK and SU; for blocs and areas the id of their row in the knowledge. */
  readonly code: string
  readonly kind: CountryKind
  readonly what: 'country' | 'bloc' | 'area' | 'historic'
  readonly reason: Reason<F>
}
