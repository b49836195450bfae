// Tells a year that is part of a name from one that is told: "Paris 2024 Games", "Expo 2022", "Money Laundering Act, 2022".

import { isCapital, type Tokens } from '../../text/tokens'

/** "Paris 2024 Games", "2022 FIFA World Cup", "Expo 2022", "Money Laundering Act, 2022": the year is part of a name. */
export function isEventName(tokens: Tokens, index: number): boolean {
  const comma = tokens.words[index - 1] === ',' ? 1 : 0
  const before = index - 1 - comma
  if (before >= 0 && isCapital(tokens, before) && (comma ? LAWS : EVENTS).has(tokens.words[before])) return true
  return index + 1 < tokens.length && isCapital(tokens, index + 1) && EVENTS_AFTER.has(tokens.words[index + 1])
}

const LAWS = new Set(['act', 'law', 'regulations', 'rules', 'ordinance', 'bill', 'code'])
const EVENTS = new Set(
  'cup games awards expo olympics summit budget festival championship championships vision agenda horizon'.split(' '),
)
const EVENTS_AFTER = new Set(
  'fifa olympic olympics paralympic paralympics games world asian commonwealth winter summer rugby cricket'.split(' '),
)
