// Finds the names of the reader's glossary in one paragraph, so that a name which nothing else gives away is recognised as well.
// In: tokens, the names found so far and the glossary's people. Out: names in text order, never overlapping; the glossary's are sure.

import type { GlossaryPeople } from '../../knowledge/glossaryPeople'
import { isCapital, Kind, type Tokens } from '../../text/tokens'
import type { Name } from './names'

export function withGlossaryNames(
  tokens: Tokens,
  names: readonly Name[],
  people: GlossaryPeople | undefined,
): readonly Name[] {
  const listed = people ? listedNames(tokens, people) : []
  if (listed.length === 0) return names
  // A longer name that holds the glossary's ("Anna Maria Lowe" for "Maria Lowe") stays as it was found, and is sure.
  const longer = names.filter((name) => listed.some((own) => holds(name, own)))
  const added = listed.filter((own) => !longer.some((name) => holds(name, own)))
  const apart = names.filter((name) => listed.every((own) => name.last <= own.first || own.last <= name.first))
  return [...longer.map((name) => ({ ...name, confidence: SURE })), ...added, ...apart].sort(
    (a, b) => a.first - b.first,
  )
}

function listedNames(tokens: Tokens, { lexicon }: GlossaryPeople): Name[] {
  const found: Name[] = []
  const begins = lexicon.begins(tokens)
  for (let index = 0; index < tokens.length; index++) {
    const match = begins[tokens.number[index]] === 0 ? undefined : lexicon.match(tokens, index)
    // A name in small letters is another word: "rose" beside "Rose".
    if (!match || !isCapital(tokens, index)) continue
    found.push({ first: index, last: match.next, pieces: piecesOf(tokens, index, match.next), confidence: SURE })
    index = match.next - 1
  }
  return found
}

function piecesOf(tokens: Tokens, first: number, last: number): Name['pieces'] {
  const pieces = []
  for (let index = first; index < last; index++)
    if (tokens.kind[index] === Kind.Word) pieces.push({ first: index, last: index + 1, particle: false })
  return pieces
}

function holds(name: Name, own: Name): boolean {
  return name.first <= own.first && own.last <= name.last && name.last - name.first > own.last - own.first
}

const SURE = 0.99
