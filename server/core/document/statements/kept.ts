// Finds the passages of an earlier reading that still hold after an edit.
// In: the earlier reading, and the section as it is now. Out: passages as they were read. A passage is kept only where all that it was
// read by is the same: its paragraphs, what was in mind before it, the words just before and after it, and names that it asked for.

import type { Paragraph } from '../../model/analysis'
import type { Statement } from '../../model/statement'
import { firstFrom } from '../../text/spans'
import { earlierIndex, type Standing } from '../standing'
import type { StatementSurroundings } from '../statements'
import { sameMind, type Mind } from './discourse'
import { moveStatement } from './place'
import type { Passage, Scene } from './scene'

/** A passage as it was read, with what it was read by. */
export interface ReadPassage {
  readonly passage: Passage
  readonly before: Mind
  readonly after: Mind
  /** Letters that it asked the names for, with the answers: a name may stand anywhere in the section. */
  readonly asked: ReadonlyMap<string, string>
  /** Where the passage began when it was read. */
  readonly readAt: number
  readonly statements: readonly Statement<'section'>[]
}

/** An earlier reading, and how many of its paragraphs an edit has left. */
export interface Earlier {
  readonly passages: readonly ReadPassage[]
  readonly parts: StatementSurroundings['parts']
  readonly standing: Standing
}

export class KeptPassages {
  private readonly byStart: ReadonlyMap<number, ReadPassage>
  /** The index of the first paragraph after the change. */
  private readonly afterChange: number
  private readonly counts: { readonly now: number; readonly earlier: number }

  constructor(
    private readonly earlier: Earlier,
    private readonly scene: Scene,
  ) {
    const now = scene.input.paragraphs.length
    this.byStart = new Map(earlier.passages.map((read) => [read.passage.from, read]))
    this.afterChange = now - earlier.standing.after
    this.counts = { now, earlier: earlier.parts.length }
  }

  /** The passage as it was read before the edit, if it would be read the same now with this in mind. */
  find(passage: Passage, mind: Mind): ReadPassage | undefined {
    const { from, to } = passage
    if (!this.isFarFromChange(passage)) return undefined
    const index = earlierIndex(from, this.earlier.standing, this.counts)
    const read = index === undefined ? undefined : this.byStart.get(index)
    if (read === undefined || read.passage.to - read.passage.from !== to - from) return undefined
    if (!this.hasSameParts(passage, read) || !sameMind(read.before, mind)) return undefined
    for (const [letters, name] of read.asked) if (this.scene.names.named(letters) !== name) return undefined
    return { ...read, passage }
  }

  /**
   * True where the change is out of sight. Before the change that is a paragraph between: a statement looks a few words ahead.
   * After it, speakers are looked for in the words before.
   */
  private isFarFromChange({ from, to }: Passage): boolean {
    if (to < this.earlier.standing.before) return true
    return from >= this.afterChange && paragraphAt(this.scene.input.paragraphs, from, REACH) >= this.afterChange
  }

  /** Whether the paragraphs are still what they were in the article: no headline has become running text. */
  private hasSameParts({ from, to }: Passage, read: ReadPassage): boolean {
    const by = read.passage.from - from
    for (let index = from; index < to; index++) {
      const [now, then] = [this.scene.around.parts[index], this.earlier.parts[index + by]]
      if (now.length !== then.length || now.some(({ kind }, at) => kind !== then[at].kind)) return false
    }
    return true
  }
}

/** A passage's statements where it stands now. */
export function statementsOf(
  { passage, readAt, statements }: ReadPassage,
  paragraphs: readonly Paragraph[],
): readonly Statement<'section'>[] {
  const by = paragraphs[passage.from].start - readAt
  return by === 0 ? statements : statements.map((statement) => moveStatement(statement, by))
}

/** The index of the paragraph that stands so many code units before the one of this index. */
function paragraphAt(paragraphs: readonly Paragraph[], index: number, back: number): number {
  return Math.max(0, firstFrom(paragraphs, paragraphs[index].start - back + 1) - 1)
}

/** Code units before a passage within which it may look for names. */
const REACH = 6000
