// Finds the fullest name that an article gives a body: "the ministry" after "the Foreign Ministry", "SSA" after "State Security Agency (SSA)".
// In: the section's text and its paragraphs. Out: a name, the given one where no fuller one is found. Looks only for names that a
// source asks for, and remembers which letters it was asked for: their name may stand anywhere in the section.

import type { Paragraph } from '../../model/analysis'
import { own } from '../../text/spans'
import { abbreviationsIn, type Abbreviations } from './abbreviations'

export class BodyNames {
  private readonly known = new Map<string, string>()
  private asked = new Map<string, string>()

  /** @param abbreviations by paragraph, where a paragraph was asked before; holes are filled as far as they are needed */
  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    readonly abbreviations: (Abbreviations | undefined)[],
  ) {}

  /** @param definite a common noun with "the", which may stand for a name given before `at` */
  fullest(name: string, head: string, at: number, definite: boolean): string {
    const bare = name.replace(/(?:\.|['’]s?)$/, '')
    if (isAcronym(bare)) {
      const found = this.named(bare)
      this.asked.set(own(bare), found)
      return found
    }
    // "news agency VNA": the acronym says which.
    const last = bare.slice(bare.lastIndexOf(' ') + 1)
    if (last.length < bare.length && isAcronym(last) && !/\p{Lu}/u.test(bare.slice(0, -last.length))) {
      const spelled = this.fullest(last, head, at, definite)
      return spelled === last ? own(bare) : spelled
    }
    if (definite && bare.toLowerCase() === head) return own(namedBefore(this.text, head, at) ?? bare)
    return own(bare)
  }

  /** What letters were asked for since the last call, with the answers. */
  takeAsked(): ReadonlyMap<string, string> {
    const { asked } = this
    if (asked.size > 0) this.asked = new Map()
    return asked
  }

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

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Za-z]?[A-Z&-]{1,8}$/.test(name)
}

/** How far back a name is looked for, in code units. */
const FAR = 6000

/** The last name before `at` with this noun in it: "the Ministry of Defence", "Syria's Foreign Ministry". */
function namedBefore(text: string, head: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - FAR), at)
  const noun = head[0].toUpperCase() + head.slice(1)
  for (
    let found = before.lastIndexOf(noun);
    found >= 0;
    found = found === 0 ? -1 : before.lastIndexOf(noun, found - 1)
  ) {
    const name = nameAround(before, found, found + noun.length)
    if (name.includes(' ')) return name
  }
  return undefined
}

function nameAround(text: string, start: number, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const before = capitalsBefore(line.slice(-80))
  const after =
    /^(?: (?:of|for|and|the|on) | )?(?:(?:the |of |and |for )?\p{Lu}[\p{L}\p{N}&-]* ?)+/u.exec(
      text.slice(end, end + 80),
    )?.[0] ?? ''
  const own = after.startsWith(' ') ? after.trimEnd() : ''
  return (before + text.slice(start, end) + own).replace(/^The /, '')
}

/** The capitalised words at the end of a line, each with the blank after it: "Western Australia's " in "the Western Australia's ". */
function capitalsBefore(line: string): string {
  let start = line.length
  for (;;) {
    const wordStart = line.lastIndexOf(' ', start - 2) + 1
    if (line[start - 1] !== ' ' || !/^\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?$/u.test(line.slice(wordStart, start - 1))) break
    start = wordStart
  }
  return line.slice(start)
}
