// How often each rule that names a speaker is right, on gold articles: `npx tsx test/eval/speakers.ts world/train`.
// `--gold` resolves the sources that people marked instead of those that were read, which judges the resolving alone;
// `--wrong RULE` lists the cases that the rule got wrong. Several sets may be named; without one both of world are judged.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BodyNames } from '../../server/core/document/statements/bodyNames'
import { NOTHING_IN_MIND } from '../../server/core/document/statements/discourse'
import { createPersons } from '../../server/core/document/statements/persons'
import { createScene } from '../../server/core/document/statements/scene'
import { resolveSpeakers } from '../../server/core/document/statements/speakers'
import {
  analyse,
  SPEECH_ACTS,
  type Attribution,
  type SectionContent,
  type Span,
  type Statement,
} from '../../server/core/index'
import { speakerLabel } from '../../server/views/records'
import { sharedFolder } from '../support/shared'
import { findingsOf } from '../support/statements'
import { builtKnowledge } from './builtKnowledge'

type Spans = readonly (readonly [number, number])[]

interface GoldStatement {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
  readonly speaker: string
}

interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly entities: readonly { readonly id: string; readonly name: string }[]
  readonly statements: readonly GoldStatement[]
}

/** What the scorers in the shared folder lend. */
interface Scorer {
  readonly sameName: (a: string, b: string | undefined) => boolean
  readonly cover: (spans: Spans, tokens: unknown) => Set<number>
  readonly words: (text: string) => unknown
}

type Outcome = 'right' | 'wrong' | 'wrong, nobody is' | 'unnamed, rightly' | 'unnamed' | 'unknown'
const OUTCOMES: readonly Outcome[] = ['right', 'wrong', 'wrong, nobody is', 'unnamed, rightly', 'unnamed', 'unknown']

interface Case {
  readonly id: string
  readonly rule: string
  readonly outcome: Outcome
  readonly want: string
  readonly got: string
  /** The source and what stands around it. */
  readonly words: string
}

async function main(args: readonly string[]): Promise<void> {
  const shared = sharedFolder()
  if (!shared) return console.log('speakers: skipped, the folder of gold data (../shared) is not here')
  const wrongOf = args.includes('--wrong') ? args[args.indexOf('--wrong') + 1] : undefined
  const sets = args.filter((each) => !each.startsWith('--') && each !== wrongOf)
  const scorer = await loadScorer(shared)
  for (const set of sets.length > 0 ? sets : ['world/train', 'world/dev']) {
    const cases = readGold(resolve(shared, 'gold', `${set}.jsonl`)).flatMap((article) =>
      judge(article, args.includes('--gold'), scorer),
    )
    print(set, cases)
    if (wrongOf !== undefined) list(cases.filter(({ rule }) => rule.startsWith(wrongOf)))
  }
}

async function loadScorer(shared: string): Promise<Scorer> {
  const load = async (name: string) =>
    (await import(pathToFileURL(resolve(shared, `eval/${name}.mjs`)).href)) as unknown as Scorer
  const { sameName } = await load('entities')
  const { cover, words } = await load('attributions')
  return { sameName, cover, words }
}

function readGold(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldArticle)
}

function judge(article: GoldArticle, fromGold: boolean, scorer: Scorer): Case[] {
  const knowledge = builtKnowledge()
  const { text, date, id } = article
  const { content } = analyse(text, knowledge, { date }).sections[0]
  const found = fromGold ? resolvedIn(article, content) : content.statements.filter(({ act }) => SPEECH_ACTS.has(act))
  const pairs = fromGold
    ? article.statements.map((gold, at) => ({ gold, statement: found[at] }))
    : pairUp(article, found, scorer)
  const names = new Map(article.entities.map((entity) => [entity.id, entity.name.replaceAll('?', '')]))
  const called = new Map(content.people.map((person) => [person.id, person.name]))
  return pairs.map(({ gold, statement }) => {
    const want = names.get(gold.speaker) ?? gold.speaker.replace(/^"|"$/g, '')
    const got = speakerLabel(content, statement.speaker, (person) => called.get(person) ?? person)
    const place = (statement.source[0] ?? statement.cue[0] ?? statement.content[0]) as Span<'section'>
    return {
      id,
      rule: statement.speakerReason.rule,
      outcome: outcomeOf(statement, want, scorer.sameName(want, got)),
      want,
      got,
      words: `${text.slice(Math.max(0, place.start - 50), place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end, place.end + 40)}`,
    }
  })
}

/** The gold statements with the speakers that are found for them. */
function resolvedIn({ text, statements }: GoldArticle, content: SectionContent): readonly Statement<'section'>[] {
  const { paragraphs, people, parts, mentions, countries } = content
  const around = {
    people,
    parts: paragraphs.map(({ start, end }) => parts.filter((part) => start <= part.start && part.start < end)),
    mentions: findingsOf(paragraphs, mentions),
    countries: findingsOf(paragraphs, countries),
  }
  const names = new BodyNames(text, paragraphs, [])
  const scene = createScene({ text, paragraphs }, around, { persons: createPersons(text, people, mentions), names })
  const whole = { from: 0, to: paragraphs.length }
  return resolveSpeakers(statements.map(toAttribution), scene, whole, NOTHING_IN_MIND).statements
}

function outcomeOf({ speaker }: Statement<'section'>, want: string, isSame: boolean): Outcome {
  const isNobody = /^(?:unnamed|none$|author$)/.test(want)
  if (speaker.kind === 'unknown') return isNobody ? 'unnamed, rightly' : 'unknown'
  if (speaker.kind === 'unnamed' || speaker.kind === 'author')
    return isNobody || isSame ? 'unnamed, rightly' : 'unnamed'
  if (isNobody) return 'wrong, nobody is'
  return isSame ? 'right' : 'wrong'
}

function toAttribution({ source, cue, content }: GoldStatement): Attribution<'section'> {
  const spans = (all: Spans) => all.map(([start, end]): Span<'section'> => ({ start, end }) as Span<'section'>)
  const reason = { rule: 'gold', confidence: 1, evidence: [] }
  return { source: spans(source), cue: spans(cue), content: spans(content), act: 'say', form: 'indirect', reason }
}

/** Each gold statement with the one that was read for it, as the scorer pairs them. */
function pairUp(
  { text, statements }: GoldArticle,
  found: SectionContent['statements'],
  { cover, words }: Scorer,
): { gold: GoldStatement; statement: Statement<'section'> }[] {
  const tokens = words(text)
  const read = found.map(({ content }) =>
    cover(
      content.map(({ start, end }) => [start, end]),
      tokens,
    ),
  )
  const used = new Set<number>()
  return statements.flatMap((gold) => {
    const wanted = cover(gold.content, tokens)
    let best = -1
    let top = 0.5
    for (const [at, own] of read.entries()) {
      const both = [...wanted].filter((word) => own.has(word)).length
      const share = both / (wanted.size + own.size - both)
      if (used.has(at) || share < top) continue
      top = share
      best = at
    }
    if (best < 0) return []
    used.add(best)
    return [{ gold, statement: found[best] }]
  })
}

function print(set: string, cases: readonly Case[]): void {
  console.log(row([set, 'fired', ...OUTCOMES, 'right of named']))
  const rules = [...new Set(cases.map(({ rule }) => rule))].sort()
  for (const rule of [...rules, 'all']) {
    const own = rule === 'all' ? cases : cases.filter((each) => each.rule === rule)
    const counts = OUTCOMES.map((outcome) => own.filter((each) => each.outcome === outcome).length)
    const named = counts[0] + counts[1]
    console.log(row([rule, own.length, ...counts, named > 0 ? ((100 * counts[0]) / named).toFixed(1) : '']))
  }
}

function row([first, ...others]: readonly (string | number)[]): string {
  return `${String(first).padEnd(26)} ${others.map((each) => String(each).padStart(8)).join(' ')}`
}

function list(cases: readonly Case[]): void {
  const all = process.argv.includes('--all')
  for (const { id, rule, outcome, want, got, words } of cases)
    if (all || (outcome !== 'right' && outcome !== 'unnamed, rightly'))
      console.log(`${id} ${rule} ${outcome}: want "${want}", got "${got}": ${words.replaceAll('\n', ' / ')}`)
}

void main(process.argv.slice(2))
