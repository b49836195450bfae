// Finds the country whose regions and towns a stretch of text names: a hint to whose an office is where no country is named.
// In: tokens, which of them are in sure names, the table of places. Out: a country's code, or undefined where none leads.

import { PlaceSign, type Places } from '../../knowledge/places'
import { isCapital, Kind, type Tokens } from '../../text/tokens'

export interface PlaceContext {
  readonly tokens: Tokens
  readonly places: Places
  readonly named: Uint8Array
}

export function countryOfPlaces(
  { tokens, places, named }: PlaceContext,
  first: number,
  last: number,
): string | undefined {
  const counts = new Map<string, number>()
  for (let at = first; at < last; at++) {
    if (named[at] || tokens.kind[at] !== Kind.Word || !isCapital(tokens, at)) continue
    const code = placeAt(tokens, places, at)
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  let best: string | undefined
  let top = 0
  for (const [code, count] of counts) {
    if (count === top) best = undefined
    if (count > top) [best, top] = [code, count]
  }
  return best
}

/** "Pedro Juan Caballero" before "Pedro". */
function placeAt(tokens: Tokens, places: Places, at: number): string | undefined {
  const { words, kind, number } = tokens
  const signs = places.signsOf(tokens)[number[at]]
  if (signs & PlaceSign.Begins && kind[at + 1] === Kind.Word) {
    const two = `${words[at]} ${words[at + 1]}`
    const three = kind[at + 2] === Kind.Word ? places.countryOf(`${two} ${words[at + 2]}`) : undefined
    const long = three ?? places.countryOf(two)
    if (long !== undefined) return long
  }
  return signs & PlaceSign.Whole ? places.countryOf(words[at]) : undefined
}
