// Remembers who was named lately, so that "he" and "she" can be given a name: the later, the higher in the sentence and the more a
// speaker, the likelier. In: mentions and speakers in text order. Out: the person a pronoun stands for, or why nobody is certain.

import type { Gender } from './sources'

/** How much a person was in mind at some sentence. */
interface Presence {
  readonly weight: number
  readonly sentence: number
}

/** What is remembered between two passages. */
export interface Remembered {
  readonly present: ReadonlyMap<string, Presence>
  /** What pronouns have shown of persons of whom nothing else does. */
  readonly learned: ReadonlyMap<string, Gender>
}

export type Choice = { readonly person: string; readonly confidence: number } | { readonly why: string }

export const NOTHING_REMEMBERED: Remembered = { present: new Map(), learned: new Map() }

/** How much of a mention's weight is left one sentence later. */
const FADING = 0.45
/** Below this nobody was named near enough. */
const FAINT = 0.03
/** The best must outweigh the next by this factor to be certain. */
const CLEAR = 1.2
const REPEATED = 0.1
/**
 * Sentences after which a person who was not named again is forgotten. What is left of the weight by then is lost in the rounding of
 * any other, so nothing changes but that an edit is forgotten too.
 */
const FORGOTTEN = 60

export class Salience {
  private readonly present: Map<string, Presence>
  private learned: ReadonlyMap<string, Gender>

  /**
   * @param genders what the article shows of its people
   * @param by how many sentences further on the text stands now than when it was read up to here
   */
  constructor(
    private readonly genders: ReadonlyMap<string, Gender>,
    { present, learned }: Remembered,
    by: number,
  ) {
    this.present = new Map(present)
    this.learned = learned
    if (by !== 0)
      for (const [person, { weight, sentence }] of present)
        this.present.set(person, { weight, sentence: sentence + by })
  }

  private genderOf(person: string): Gender | undefined {
    return this.genders.get(person) ?? this.learned.get(person)
  }

  /** What is left in mind when the sentence begins. */
  remembered(sentence: number): Remembered {
    for (const [person, presence] of this.present)
      if (sentence - presence.sentence > FORGOTTEN) this.present.delete(person)
    return { present: this.present, learned: this.learned }
  }

  /** @param gender what a pronoun has shown of the person; kept where nothing else is known */
  note(person: string, sentence: number, weight: number, gender?: Gender): void {
    if (gender && this.genderOf(person) === undefined) this.learned = new Map([...this.learned, [person, gender]])
    const known = this.present.get(person)
    const before = known ? this.weightAt(known, sentence) : 0
    // Mentions hardly add up: who was named last is likelier than who is named most.
    this.present.set(person, { weight: Math.max(before, weight) + REPEATED * Math.min(before, weight), sentence })
  }

  /**
   * Whom a pronoun or a description in this sentence stands for.
   *
   * @param gender absent where the words do not show one
   * @param fits false for a person whom the words cannot mean
   */
  choose(sentence: number, gender: Gender | undefined, fits: (person: string) => boolean): Choice {
    let best: string | undefined
    let bestWeight = 0
    let second = 0
    for (const [person, presence] of this.present) {
      const known = this.genderOf(person)
      if ((known && gender && known !== gender) || !fits(person)) continue
      // One whose gender is known fits better than one of whom nothing is known.
      const weight = this.weightAt(presence, sentence) * (known && gender ? 1.5 : 1)
      if (weight > bestWeight) {
        second = bestWeight
        best = person
        bestWeight = weight
      } else second = Math.max(second, weight)
    }
    if (best === undefined || bestWeight < FAINT) return { why: 'nobody was named shortly before' }
    if (bestWeight < second * CLEAR) return { why: 'more than one person was named shortly before' }
    return { person: best, confidence: Math.min(0.9, 0.5 + 0.1 * (bestWeight / Math.max(second, 0.25))) }
  }

  private weightAt({ weight, sentence }: Presence, now: number): number {
    return weight * FADING ** (now - sentence)
  }
}

/** Whether the same is in mind, each at its own sentence. */
export function remembersSame(a: Remembered, b: Remembered, by: number): boolean {
  if (a.present.size !== b.present.size || a.learned.size !== b.learned.size) return false
  for (const [person, { weight, sentence }] of a.present) {
    const other = b.present.get(person)
    if (other?.weight !== weight || other.sentence !== sentence + by) return false
  }
  for (const [person, gender] of a.learned) if (b.learned.get(person) !== gender) return false
  return true
}
