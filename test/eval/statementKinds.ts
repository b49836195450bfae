// What goes wrong with statements, by kind: npx tsx test/eval/statementKinds.ts [--gold FILE] [--weights FILE] [--part I/N] [--list KIND]
// `--part 2/8` looks at every eighth article from the third on: those that `train.ts --without 2/8` leaves out.
// A statement counts as right as the scorer has it: half of the content's words shared, and a word of the source, or none in both.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse, decodeKnowledge } from '../../server/core/index'
import { readCues } from '../../server/core/paragraph/attributions/readings'
import { findQuotedRuns } from '../../server/core/paragraph/quoteMarks'
import { READ } from '../../server/core/reader/candidates'
import { readColumns } from '../../server/core/reader/columns'
import { judgeCues } from '../../server/core/reader/cues'
import { pack } from '../../server/core/reader/packed'
import { decodeWeights } from '../../server/core/reader/table'
import { paragraphAt } from '../../server/core/text/paragraphs'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'
import { articleRecord } from '../../server/views/records'
import { sharedFolder } from '../support/shared'
import { covers, judgeStatements, worded, type Judged, type Marked } from './judgedStatements'

interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly statements: readonly Marked[]
}

const KINDS = {
  right: 'found and right',
  noCue: 'missed: no word is its cue',
  missedCue: 'missed: cue never looked into',
  rejected: 'missed: cue looked into, then rejected',
  content: 'content too long, too short or elsewhere',
  source: 'source wrong or missing',
  both: 'content and source wrong',
  nested: 'too many: inside another statement',
  spurious: 'too many: elsewhere',
} as const
type Kind = keyof typeof KINDS

function main(): void {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      weights: { type: 'string', default: resolve(__dirname, '../../server/training/weights/quick.bin') },
      part: { type: 'string', default: '0/1' },
      list: { type: 'string' },
    },
  })
  const shared = sharedFolder()
  if (!shared) return console.log('kinds of errors: skipped, the folder of gold data (../shared) is not here')
  const [part, parts] = values.part.split('/').map(Number)
  const gold = readFileSync(values.gold ?? resolve(shared, 'gold/world/dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % parts === part)
    .map((line) => JSON.parse(line) as GoldArticle)
  const bytes = readFileSync(values.weights)
  const knowledge = decodeKnowledge(readFileSync(resolve(__dirname, '../../dist/knowledge.json')), bytes)
  const counts = new Map<Kind, number>()
  for (const article of gold) {
    const found = articleRecord(analyse(article.text, knowledge)).statements
    for (const { kind, statement } of kindsOf(article, found, likelyCues(article.text, bytes))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      if (values.list === kind) console.log(`${article.id}: ${worded(article.text, statement)}`)
    }
  }
  const total = gold.reduce((sum, { statements }) => sum + statements.length, 0)
  console.log(`${gold.length} articles, ${total} statements`)
  for (const [kind, title] of Object.entries(KINDS))
    console.log(`${title.padEnd(44)} ${String(counts.get(kind as Kind) ?? 0).padStart(5)}`)
}

interface Kinded {
  readonly kind: Kind
  readonly statement: Marked
}

function kindsOf({ text, statements }: GoldArticle, found: readonly Marked[], cues: readonly number[]): Kinded[] {
  const kindOf = ({ outcome, statement: { cue } }: Judged): Kind => {
    if (outcome === 'missed') {
      if (cue.length === 0) return 'noCue'
      return cues.some((at) => covers(cue, at)) ? 'rejected' : 'missedCue'
    }
    if (outcome !== 'spurious' || !cue[0]) return outcome
    return found.some((other) => other.cue !== cue && covers(other.content, cue[0][0])) ? 'nested' : 'spurious'
  }
  return judgeStatements(text, statements, found).map((judged) => ({
    kind: kindOf(judged),
    statement: judged.statement,
  }))
}

/** Where words stand that the weights look into as cues. */
function likelyCues(text: string, bytes: Uint8Array): number[] {
  const { tables } = decodeWeights(bytes)
  const tags = pack(tables.get('tags')!)
  const likely: number[] = []
  for (let from = 0; ;) {
    const span = paragraphAt(text, from)
    if (!span) return likely
    from = span.end
    const tokens = tokenise(text.slice(span.start, span.end))
    const sentences = sentencesOf(tokens)
    const columns = readColumns({ tokens, sentences, rules: readCues(tokens, sentences, findQuotedRuns(tokens)) }, tags)
    const [speech, wide] = judgeCues(columns, tables.get('cues')!)
    for (let at = 0; at < tokens.length; at++)
      if (speech[at] >= READ.likely[0] || wide[at] >= READ.likely[1]) likely.push(span.start + tokens.start[at])
  }
}

main()
