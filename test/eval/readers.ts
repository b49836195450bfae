// The two readers' errors by kind of statement, side by side: npx tsx test/eval/readers.ts [--gold PATH] [--list KIND]
// Reads with the built command line, so `npm run build` goes first. `--gold world/train.jsonl` judges another set;
// `--list "no cue"` prints the careful reader's errors of that kind. "content" and "source" count statements that were found with
// the wrong extent or source, "both" those where neither is right.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { reportingWord } from '../../server/core/reader/reportingWords'
import { sharedFolder } from '../support/shared'
import { annotate } from './annotated'
import { covers, judgeStatements, worded, type Judged, type Marked, type Outcome } from './judgedStatements'

interface Article {
  readonly id: string
  readonly text: string
  readonly statements: readonly Marked[]
}

const KINDS = [
  'quotation alone',
  'partly quoted',
  'according to',
  'say, tell, write',
  'other verbs',
  'nouns, others',
  'inside another',
  'no cue',
] as const
type Kind = (typeof KINDS)[number]

const OUTCOMES: readonly Outcome[] = ['right', 'missed', 'content', 'source', 'both', 'spurious']
const READERS = ['careful', 'quick'] as const

function main(): void {
  const { values } = parseArgs({
    options: { gold: { type: 'string', default: 'world/dev.jsonl' }, list: { type: 'string' } },
  })
  const shared = sharedFolder()
  if (!shared) return console.log('errors of both readers: skipped, the folder of gold data (../shared) is not here')
  const gold = readArticles(resolve(shared, 'gold', values.gold))
  const counts = new Map<string, number>()
  for (const reader of READERS) {
    const found = new Map(readArticles(annotate(shared, values.gold, reader)).map((each) => [each.id, each.statements]))
    for (const { id, text, statements } of gold) {
      const read = found.get(id) ?? []
      for (const judged of judgeStatements(text, statements, read)) {
        const kind = kindOf(text, judged, judged.outcome === 'spurious' ? read : statements)
        for (const key of [`${kind} ${judged.outcome} ${reader}`, `all ${judged.outcome} ${reader}`])
          counts.set(key, (counts.get(key) ?? 0) + 1)
        if (reader === 'careful' && values.list === kind && judged.outcome !== 'right') list(id, text, judged)
      }
    }
  }
  print(values.gold, counts)
}

function readArticles(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Article)
}

/** What kind of statement it is, by its cue first and then by its quotation marks. */
function kindOf(text: string, { statement }: Judged, beside: readonly Marked[]): Kind {
  const { cue, content } = statement
  const said = cue.map(([start, end]) => text.slice(start, end)).join(' ')
  if (!/\p{L}/u.test(said)) return 'no cue'
  if (beside.some((other) => other !== statement && covers(other.content, cue[0][0]))) return 'inside another'
  const whole = content.map(([start, end]) => text.slice(start, end)).join(' ')
  if (/^["“‘'].*["”’'][.,]?$/s.test(whole)) return 'quotation alone'
  if (/["“”]/.test(whole)) return 'partly quoted'
  if (/^according/i.test(said)) return 'according to'
  const words = (said.toLowerCase().match(/\p{L}+/gu) ?? []).map(reportingWord).filter((word) => word !== undefined)
  if (words.length === 0) return 'nouns, others'
  return words.some(({ lemma }) => PLAIN.has(lemma)) ? 'say, tell, write' : 'other verbs'
}

const PLAIN = new Set(['say', 'tell', 'write', 'add', 'state', 'note', 'explain', 'announce', 'report', 'ask', 'claim'])

function list(id: string, text: string, { outcome, statement, match }: Judged): void {
  console.log(`${outcome}: ${id}: ${worded(text, statement)}`)
  if (match) console.log(`  read as ${worded(text, match)}`)
}

function print(name: string, counts: ReadonlyMap<string, number>): void {
  console.log(row([`${name}: careful, quick`, ...OUTCOMES]))
  for (const kind of [...KINDS, 'all']) {
    const cells = OUTCOMES.map((outcome) =>
      READERS.map((reader) => String(counts.get(`${kind} ${outcome} ${reader}`) ?? 0).padStart(4)).join(' '),
    )
    console.log(row([kind, ...cells]))
  }
}

function row([first, ...cells]: readonly string[]): string {
  return `${first.padEnd(32)} ${cells.map((cell) => cell.padStart(10)).join(' ')}`
}

main()
