// Decides which candidates are names of people, with what the whole section knows.
// The same word is the same thing throughout an article: each mention's own evidence counts, and so does that of its namesakes.

import type { CandidateWords } from './candidates'

export interface PlacedCandidate {
  readonly candidate: CandidateWords
  /** The index of its paragraph in the section, and its own among the paragraph's candidates. */
  readonly paragraph: number
  readonly index: number
  /** Where it stands in its paragraph. */
  readonly start: number
  readonly end: number
  /** The name's words for comparison, misspellings mended; empty in a description. */
  readonly words: readonly string[]
}

export function acceptedNames(candidates: readonly PlacedCandidate[]): PlacedCandidate[] {
  const evidence = evidenceByWord(candidates)
  return candidates.filter(({ candidate, words }) => {
    if (candidate.form === 'description') return candidate.confidence >= 0.5
    return words.length > 0 && isName(candidate, evidence.get(words[words.length - 1]))
  })
}

interface Evidence {
  count: number
  /** Sum of the mentions' log-odds. */
  sum: number
  /** The best of them. */
  best: number
  /** True where a title or a second name says that it is a person's. */
  introduced: boolean
}

/** What the mentions that hold a word say together. */
function evidenceByWord(candidates: readonly PlacedCandidate[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>()
  const of = (word: string): Evidence => {
    const known = evidence.get(word) ?? { count: 0, sum: 0, best: -9, introduced: false }
    evidence.set(word, known)
    return known
  }
  for (const { candidate, words } of candidates) {
    if (words.length === 0) continue
    const odds = logOdds(candidate)
    const known = of(words[words.length - 1])
    known.count++
    known.sum += odds
    known.best = Math.max(known.best, odds)
    if (odds > 0 && (candidate.form !== 'single' || candidate.official !== undefined))
      for (const word of words) if (word.length > 1) of(word).introduced = true
  }
  return evidence
}

function isName(candidate: CandidateWords, evidence: Evidence | undefined): boolean {
  const own = logOdds(candidate)
  if (!evidence) return own >= 0
  const others = evidence.count > 1 ? (evidence.sum - own) / (evidence.count - 1) : 0
  if (candidate.form !== 'single') return own + 0.3 * others + (evidence.best > 3 ? 0.5 : 0) >= 0
  // News introduces people by full name or title; a lone word that it never introduces is more often a place or a club.
  return own + 0.6 * others + (evidence.introduced ? 4 : -1) >= 0
}

function logOdds({ form, confidence, official, isApposed }: CandidateWords): number {
  const chance = Math.min(0.99, Math.max(0.01, confidence))
  const odds = Math.log(chance / (1 - chance))
  if (form === 'titled') return odds + 0.5
  return official === undefined || !isApposed ? odds : odds + 1
}
