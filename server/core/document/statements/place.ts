// Moves an attribution from its paragraph's frame into the section's.

import type { Attribution } from '../../model/statement'
import { shift, shiftAll, type Span } from '../../text/spans'
import { placeReason } from '../place'

export function placeAttribution(attribution: Attribution<'paragraph'>, by: number): Attribution<'section'> {
  const { source, cue, content, act, form, reporter, medium, occasion, addressee, isReadersOnly, reason } = attribution
  const place = (span: Span<'paragraph'>) => shift<'section'>(span, by)
  return {
    source: shiftAll(source, by),
    cue: shiftAll(cue, by),
    content: shiftAll(content, by),
    act,
    form,
    ...(reporter && { reporter: place(reporter) }),
    ...(medium && { medium: place(medium) }),
    ...(occasion && { occasion: place(occasion) }),
    ...(addressee && { addressee: place(addressee) }),
    ...(isReadersOnly && { isReadersOnly }),
    reason: placeReason(reason, by),
  }
}
