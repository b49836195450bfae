// Moves an attribution from its paragraph's frame into the section's, and a statement with its passage.

import type { Draft } from '../../model/draft'
import type { Attribution, Statement } from '../../model/statement'
import { shift, shiftAll, type Frame } from '../../text/spans'
import { placeReason } from '../place'

export function placeAttribution(attribution: Attribution<Frame>, by: number): Attribution<'section'> {
  const { source, cue, content, act, form, reporter, medium, occasion, addressee, isReadersOnly, reason } = attribution
  const placed: Draft<Attribution<'section'>> = {
    source: shiftAll(source, by),
    cue: shiftAll(cue, by),
    content: shiftAll(content, by),
    act,
    form,
    reason: placeReason(reason, by),
  }
  if (reporter) placed.reporter = shift(reporter, by)
  if (medium) placed.medium = shift(medium, by)
  if (occasion) placed.occasion = shift(occasion, by)
  if (addressee) placed.addressee = shift(addressee, by)
  if (isReadersOnly) placed.isReadersOnly = isReadersOnly
  return placed
}

export function moveStatement(statement: Statement<'section'>, by: number): Statement<'section'> {
  const { speaker, speakerReason } = statement
  return { ...placeAttribution(statement, by), speaker, speakerReason: placeReason(speakerReason, by) }
}
