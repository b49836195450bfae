// Remembers who was named lately, so that "he" and "she" can be given a name: the later, the higher in the sentence and the more a
// speaker, the likelier. In: mentions and speakers in text order. Out: the person a pronoun stands for, or why nobody is certain.

import type { Gender } from './sources'

export interface Candidate {
  readonly person: string
  readonly gender?: Gender
  weight: number
  /** The sentence of the weight. */
  sentence: number
}

export type Choice = { readonly person: string; readonly confidence: number } | { readonly why: string }

/** How much of a mention's weight is left one sentence later. */
const FADING = 0.45
/** Below this nobody was named near enough. */
const FAINT = 0.03
/** The best must outweigh the next by this factor to be certain. */
const CLEAR = 1.2
const REPEATED = 0.1

export class Salience {
  private readonly candidates = new Map<string, Candidate>()
  private readonly genders = new Map<string, Gender>()

  constructor(people: readonly { readonly id: string; readonly gender?: Gender }[]) {
    for (const { id, gender } of people) if (gender) this.genders.set(id, gender)
  }

  genderOf(person: string): Gender | undefined {
    return this.genders.get(person)
  }

  /** @param gender what a pronoun has shown of the person; kept where nothing else is known */
  note(person: string, sentence: number, weight: number, gender?: Gender): void {
    if (gender && !this.genders.has(person)) this.genders.set(person, gender)
    const known = this.candidates.get(person)
    if (!known) {
      this.candidates.set(person, { person, weight, sentence })
      return
    }
    const before = this.weightAt(known, sentence)
    // Mentions hardly add up: who was named last is likelier than who is named most.
    known.weight = Math.max(before, weight) + REPEATED * Math.min(before, weight)
    known.sentence = sentence
  }

  /**
   * Whom a pronoun or a description in this sentence stands for.
   *
   * @param gender absent where the words do not show one
   * @param fits false for a person whom the words cannot mean
   */
  choose(sentence: number, gender: Gender | undefined, fits: (person: string) => boolean): Choice {
    let best: Candidate | undefined
    let bestWeight = 0
    let second = 0
    for (const candidate of this.candidates.values()) {
      const known = this.genders.get(candidate.person)
      if ((known && gender && known !== gender) || !fits(candidate.person)) continue
      // One whose gender is known fits better than one of whom nothing is known.
      const weight = this.weightAt(candidate, sentence) * (known && gender ? 1.5 : 1)
      if (weight > bestWeight) {
        second = bestWeight
        best = candidate
        bestWeight = weight
      } else second = Math.max(second, weight)
    }
    if (!best || bestWeight < FAINT) return { why: 'nobody was named shortly before' }
    if (bestWeight < second * CLEAR) return { why: 'more than one person was named shortly before' }
    return { person: best.person, confidence: Math.min(0.9, 0.5 + 0.1 * (bestWeight / Math.max(second, 0.25))) }
  }

  private weightAt({ weight, sentence }: Candidate, now: number): number {
    return weight * FADING ** (now - sentence)
  }
}
