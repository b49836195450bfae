// Finds the name that a section gives with letters: "State Security Agency" for "SSA".
// In: the section's text and its paragraphs. Out: the name, or the letters where it gives none.

import type { Paragraph } from '../../model/analysis'
import { own } from '../../text/spans'
import { abbreviationsIn, type Abbreviations } from './abbreviations'

export class BodyNames {
  private readonly known = new Map<string, string>()

  /** @param abbreviations by paragraph, as far as they were read before; those that are needed are added */
  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly abbreviations: (Abbreviations | undefined)[],
  ) {}

  /** The name that the letters stand for in this section; the letters where it gives none. */
  named(letters: string): string {
    const known = this.known.get(letters) ?? this.find(letters)
    this.known.set(letters, known)
    return known
  }

  private find(letters: string): string {
    let bracketed: ReturnType<Abbreviations['bracketed']['get']>
    let initials: string | undefined
    for (let index = 0; index < this.paragraphs.length; index++) {
      const here = this.abbreviationsOf(index)
      bracketed ??= here.bracketed.get(letters)
      if (bracketed?.spelled !== undefined) return bracketed.spelled
      initials ??= here.initials.get(letters)
    }
    return initials ?? bracketed?.introduced ?? own(letters)
  }

  private abbreviationsOf(index: number): Abbreviations {
    const { start, end } = this.paragraphs[index]
    return (this.abbreviations[index] ??= abbreviationsIn(this.text.slice(start, end)))
  }
}
