// Holds the statements that were read in one article against those that people marked.
// In: the text and both lists. Out: an outcome for each marked statement and for each that was read and is none.
// One counts as right as the scorer has it: half of the content's words shared, and a word of the source, or none in both.

export type Pair = readonly [start: number, end: number]

export interface Marked {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

export type Outcome = 'right' | 'missed' | 'content' | 'source' | 'both' | 'spurious'

export interface Judged {
  readonly outcome: Outcome
  /** The marked one; the one that was read where it is spurious. */
  readonly statement: Marked
  /** What was read for it, right or wrong. */
  readonly match?: Marked
}

export function judgeStatements(text: string, marked: readonly Marked[], found: readonly Marked[]): Judged[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index)
  const within = (spans: readonly Pair[]) => new Set(words.filter((at) => covers(spans, at)))
  const taken = new Set<Marked>()
  const isRight = (a: Marked, b: Marked) => saysTheSame(within, a, b) && hasSameSource(within, a, b)
  const pairs = new Map<Marked, Marked>()
  // First those that agree, then those that share a cue: a wrong one takes no right one's place.
  for (const agrees of [isRight, (a: Marked, b: Marked) => overlap(within(a.cue), within(b.cue)) > 0])
    for (const gold of marked) {
      if (pairs.has(gold)) continue
      const match = found.find((one) => !taken.has(one) && agrees(gold, one))
      if (!match) continue
      taken.add(match)
      pairs.set(gold, match)
    }
  const outcomeOf = (gold: Marked, match: Marked | undefined): Outcome => {
    if (!match) return 'missed'
    const content = saysTheSame(within, gold, match)
    if (hasSameSource(within, gold, match)) return content ? 'right' : 'content'
    return content ? 'source' : 'both'
  }
  return [
    ...marked.map((statement) => {
      const match = pairs.get(statement)
      return { statement, outcome: outcomeOf(statement, match), match }
    }),
    ...found.filter((one) => !taken.has(one)).map((statement): Judged => ({ statement, outcome: 'spurious' })),
  ]
}

type Within = (spans: readonly Pair[]) => ReadonlySet<number>

function saysTheSame(within: Within, a: Marked, b: Marked): boolean {
  const [x, y] = [within(a.content), within(b.content)]
  const shared = overlap(x, y)
  return shared > 0 && shared / (x.size + y.size - shared) >= 0.5
}

function hasSameSource(within: Within, a: Marked, b: Marked): boolean {
  const [x, y] = [within(a.source), within(b.source)]
  return (x.size === 0 && y.size === 0) || overlap(x, y) > 0
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const at of a) if (b.has(at)) shared++
  return shared
}

export function covers(spans: readonly Pair[], at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end)
}

/** A statement in one line: "[source] <cue> content". */
export function worded(text: string, { source, cue, content }: Marked): string {
  const part = (spans: readonly Pair[]) => spans.map(([start, end]) => text.slice(start, end)).join(' ... ')
  return `[${part(source)}] <${part(cue)}> ${part(content)}`.replace(/\s+/g, ' ')
}
