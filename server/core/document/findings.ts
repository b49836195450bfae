// A section's findings of one kind, placed in it paragraph by paragraph as they are asked for: an edit moves all that stands below
// it, and most of that nobody asks for. In: the findings of each paragraph, in text order. Out: look-ups by place.

import { firstFrom, type Span } from '../text/spans'

export class Findings<T extends Span<'section'>> {
  private readonly placed: (readonly T[] | undefined)[]

  /** @param of what the paragraph of this index holds, in the section's frame */
  constructor(
    private readonly paragraphs: readonly Span<'section'>[],
    private readonly of: (index: number) => readonly T[],
  ) {
    this.placed = new Array<undefined>(paragraphs.length).fill(undefined)
  }

  /** What the paragraph of this index holds. */
  in(index: number): readonly T[] {
    return (this.placed[index] ??= this.of(index))
  }

  all(): T[] {
    return this.paragraphs.flatMap((_, index) => this.in(index))
  }

  /** The last one that begins before `at`. */
  lastBefore(at: number): T | undefined {
    for (let index = this.indexAt(at); index >= 0; index--) {
      const found = this.in(index)
      const count = firstFrom(found, at)
      if (count > 0) return found[count - 1]
    }
    return undefined
  }

  /** Those that begin at `from` or after it, and before `to`. */
  within(from: number, to: number): T[] {
    const found: T[] = []
    for (let index = Math.max(0, this.indexAt(from)); index < this.paragraphs.length; index++) {
      if (this.paragraphs[index].start >= to) break
      for (const each of this.in(index)) if (from <= each.start && each.start < to) found.push(each)
    }
    return found
  }

  /** The index of the paragraph that begins at `at` or last before it; -1 where none does. */
  private indexAt(at: number): number {
    return firstFrom(this.paragraphs, at + 1) - 1
  }
}
