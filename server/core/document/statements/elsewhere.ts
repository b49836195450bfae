// What a passage looks for in the rest of the section: fuller names, holders of offices, where a document was brought in.
// In: the section. Out: what was found; and a record of what was asked, by which an edit elsewhere can be told to change nothing here.

import { own } from '../../text/spans'
import type { Scene } from './scene'

/** What was asked of the rest of the section, with the answers. */
export interface Asked {
  /** Names by their letters. */
  readonly letters: ReadonlyMap<string, string>
  /** The person who holds the office of a description; undefined where nobody or several do. */
  readonly holders: ReadonlyMap<string, string | undefined>
  /** The first of the words that were looked at, in the section's frame. */
  readonly from: number
}

export class Elsewhere {
  private readonly letters = new Map<string, string>()
  private readonly holders = new Map<string, string | undefined>()
  private readonly text: string

  /** @param from where the passage begins */
  constructor(
    private readonly scene: Scene,
    private from: number,
  ) {
    this.text = scene.input.text
  }

  get asked(): Asked {
    return { letters: this.letters, holders: this.holders, from: this.from }
  }

  looksBackTo(at: number): void {
    this.from = Math.min(this.from, at)
  }

  /**
   * The fullest name of a body: the given one where the section has no fuller.
   *
   * @param common a noun with "the", which may stand for a name given before it
   */
  fullest(name: string, common?: { readonly noun: string; readonly before: number }): string {
    const bare = name.replace(/(?:\.|['’]s?)$/, '')
    if (isAcronym(bare)) {
      const found = this.scene.names.named(bare)
      this.letters.set(own(bare), found)
      return found
    }
    // "news agency VNA": the acronym says which.
    const last = bare.slice(bare.lastIndexOf(' ') + 1)
    if (last.length < bare.length && isAcronym(last) && !/\p{Lu}/u.test(bare.slice(0, -last.length))) {
      const spelled = this.fullest(last)
      return spelled === last ? own(bare) : spelled
    }
    if (!common || bare.toLowerCase() !== common.noun) return own(bare)
    this.looksBackTo(common.before - FAR)
    return own(namedBefore(this.text, common.noun, common.before) ?? bare)
  }

  /** The only person whose office has the description's words. */
  holderOf(description: string): string | undefined {
    const holder = holderOf(description, this.scene)
    this.holders.set(own(description), holder)
    return holder
  }

  /** Where a document was first spoken of: "an open letter". */
  introduced(head: string, before: number): number | undefined {
    const from = Math.max(0, before - NEAR)
    this.looksBackTo(from)
    const text = this.text.slice(from, before)
    for (let at = text.lastIndexOf(` ${head}`); at > 0; at = text.lastIndexOf(` ${head}`, at - 1))
      if (/(?:^| )(?:an?|its|his|her|their)(?: [\p{L}-]{1,20}){0,2}$/u.test(text.slice(Math.max(0, at - 50), at)))
        return from + at
    return undefined
  }
}

/** Whether letters stand for the same names now. */
export function namesSame({ letters }: Asked, { names }: Scene): boolean {
  if (letters.size === 0) return true
  return [...letters].every(([asked, name]) => names.named(asked) === name)
}

/** Whether the same people hold the offices that were asked for. */
export function holdersSame({ holders }: Asked, scene: Scene): boolean {
  return [...holders].every(([description, holder]) => holderOf(description, scene) === holder)
}

function holderOf(description: string, { persons }: Scene): string | undefined {
  return persons.withOffice(description.split(/[^\p{L}\p{N}.]+/u))
}

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Za-z]?[A-Z&-]{1,8}$/.test(name)
}

/** How far back a name is looked for, in code units. */
const FAR = 6000
/** And the words that bring a document in. */
const NEAR = 3000

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
