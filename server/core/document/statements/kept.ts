// Finds the passages of an earlier reading that still hold after an edit.
// In: the earlier reading, and the section as it is now. Out: passages as they were read. A passage is kept only where all that it was
// read by is the same: its paragraphs and what they are in the article, what was in mind before it, the people of whom it may know,
// the words just before and after it, and what it asked of the rest of the section.

import type { Paragraph } from '../../model/analysis'
import type { Statement } from '../../model/statement'
import { firstFrom } from '../../text/spans'
import { lazy } from '../lazy'
import { isSame } from '../same'
import { earlierIndex } from '../standing'
import type { EarlierStatements } from '../statements'
import { sameMind, type Mind } from './discourse'
import { holdersSame, namesSame } from './elsewhere'
import { moveStatement } from './place'
import type { Passage, Scene } from './scene'
import type { ResolvedPassage } from './speakers'

/** A passage as it was read, with what it was read by. */
export interface ReadPassage extends ResolvedPassage {
  readonly passage: Passage
  readonly before: Mind
  /** Where the passage began when it was read. */
  readonly readAt: number
}

export class KeptPassages {
  private readonly byStart: ReadonlyMap<number, ReadPassage>
  /** The index of the first paragraph after the change. */
  private readonly afterChange: number
  private readonly counts: { readonly now: number; readonly earlier: number }

  constructor(
    private readonly earlier: EarlierStatements,
    private readonly scene: Scene,
  ) {
    const now = scene.input.paragraphs.length
    const { fold, standing } = earlier
    this.byStart = new Map(fold.passages.map((read) => [read.passage.from, read]))
    this.afterChange = now - standing.after
    this.counts = { now, earlier: fold.parts.length }
  }

  /** The passage as it was read before the edit, if it would be read the same now with this in mind. */
  find(passage: Passage, mind: Mind): ReadPassage | undefined {
    const { from, to } = passage
    const index = earlierIndex(from, this.earlier.standing, this.counts)
    const read = index === undefined ? undefined : this.byStart.get(index)
    if (read === undefined || read.passage.to - read.passage.from !== to - from) return undefined
    const isStill =
      this.isFarFromChange(passage, read) &&
      this.hasSameParts(passage, read) &&
      sameMind(read.before, mind) &&
      this.knowsSamePeople(passage, read) &&
      namesSame(read.asked, this.scene)
    if (!isStill) return undefined
    return index === from ? read : { ...read, passage }
  }

  /**
   * True where the change is out of sight. Before the change that takes a paragraph between: a statement looks a few words ahead.
   * After it, no paragraph that the passage looked back at may have changed.
   */
  private isFarFromChange({ from, to }: Passage, { asked, readAt }: ReadPassage): boolean {
    const { paragraphs } = this.scene.input
    if (to < this.earlier.standing.before) return true
    const seen = Math.min(asked.from - readAt, -GLANCE) + paragraphs[from].start
    return firstFrom(paragraphs, seen + 1) > this.afterChange
  }

  /** Whether the paragraphs are still what they were in the article: no headline has become running text. */
  private hasSameParts({ from, to }: Passage, { passage }: ReadPassage): boolean {
    const by = passage.from - from
    for (let index = from; index < to; index++) {
      const [now, then] = [this.scene.around.parts[index], this.earlier.fold.parts[index + by]]
      if (now.length !== then.length || now.some(({ kind }, at) => kind !== then[at].kind)) return false
    }
    return true
  }

  /** Whether nobody who is named in the passage, or in mind before it, is somebody else now. */
  private knowsSamePeople({ from, to }: Passage, { mentioned, before, asked, readAt }: ReadPassage): boolean {
    const { around, persons } = this.scene
    const then = this.earlier.fold.persons
    if (persons === then) return true
    // Whoever is named in the words before may be somebody else.
    if (asked.from < readAt || !holdersSame(asked, this.scene)) return false
    const changed = this.changed()
    let count = 0
    for (let index = from; index < to; index++)
      for (const { person } of around.mentions.in(index))
        if (person !== mentioned[count++] || changed.has(person)) return false
    for (const person of before.remembered.present.keys()) if (changed.has(person)) return false
    if (before.last && changed.has(before.last.person)) return false
    const isAnother = before.said.some(({ speaker }) => speaker.kind === 'person' && changed.has(speaker.person))
    return !isAnother && count === mentioned.length
  }

  /** Everybody of whom the section tells otherwise now, or of whoever stands beside them. */
  private readonly changed = lazy((): ReadonlySet<string> => {
    const [now, then] = [this.scene.persons, this.earlier.fold.persons]
    const isChanged = (person: string) => !isSame(now.about(person), then.about(person))
    const all = [...new Set([...now.ids, ...then.ids])]
    return new Set(all.filter((person) => isChanged(person) || isChanged(then.sameAs(person))))
  })
}

/** A passage's statements where it stands now. */
export function statementsOf(
  { passage, readAt, statements }: ReadPassage,
  paragraphs: readonly Paragraph[],
): readonly Statement<'section'>[] {
  const by = paragraphs[passage.from].start - readAt
  return by === 0 ? statements : statements.map((statement) => moveStatement(statement, by))
}

/** Code units before a passage that any statement may look at. */
const GLANCE = 120
