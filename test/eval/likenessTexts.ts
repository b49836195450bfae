// The texts that the recogniser of articles is judged on: articles of the gold sets, and other texts that any Linux machine has.
// Every list is in the order of its file names and thinned evenly, so that two runs on one machine judge the same texts.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface JudgedText {
  readonly kind: string
  readonly name: string
  readonly text: string
}

/** @param shared the folder that holds gold/ and articles/ */
export function articles(shared: string): JudgedText[] {
  const files = readdirSync(resolve(shared, 'articles')).map((name) => ({
    kind: 'the five articles',
    name,
    text: readFileSync(resolve(shared, 'articles', name), 'utf8'),
  }))
  return [...files, ...GOLD.flatMap(([set, most]) => thinned(readGold(shared, set), most)), ...gumTexts(shared, true)]
}

/** Articles of the same sets and their train splits that `articles` leaves out: no weight was ever fitted on them. */
export function unseenArticles(shared: string): JudgedText[] {
  const leftOver = GOLD.flatMap(([set, most]) => {
    const all = readGold(shared, set)
    const seen = new Set(thinned(all, most))
    return all.filter((text) => !seen.has(text))
  })
  return [...leftOver, ...UNSEEN.flatMap((set) => readGold(shared, set))]
}

export function otherTexts(root: string, shared: string | undefined): JudgedText[] {
  const found = PLACES.flatMap(({ kind, folder, ends, most }) =>
    thinned(filesBelow(resolve(root, folder), ends), most).map((path) => ({ kind, name: path, text: readText(path) })),
  )
  const written = writtenTexts(resolve(root, 'test/core/likeness/others.txt'))
  const gum = shared ? gumTexts(shared, false) : []
  return [...found, ...written, ...gum].filter(({ text }) => text.trim() !== '')
}

/** Texts written for this: each begins with a line "=== kind: name". */
export function writtenTexts(path: string): JudgedText[] {
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title, ...lines] = part.split('\n')
      const [kind, name] = title.split(': ')
      return { kind: `written: ${kind}`, name, text: lines.join('\n').trim() }
    })
}

const GOLD: readonly (readonly [string, number])[] = [
  ['articles-dev.jsonl', 20],
  ['world/train.jsonl', 150],
  ['world/dev.jsonl', 50],
  ['polnear/train.jsonl', 150],
  ['polnear/dev.jsonl', 90],
  ['dwie/dev.jsonl', 100],
  ['geowebnews/dev.jsonl', 50],
  ['worldwide_newswire/train.jsonl', 150],
  ['lgl/train.jsonl', 60],
  ['trnews/dev.jsonl', 40],
  ['ieer/train.jsonl', 30],
  ['tempeval3/train.jsonl', 60],
]

const UNSEEN = ['dwie/train.jsonl', 'geowebnews/train.jsonl', 'trnews/train.jsonl', 'ieer/dev.jsonl']

const PLACES = [
  { kind: 'readme', folder: 'node_modules', ends: ['README.md', 'readme.md'], most: 70 },
  { kind: 'changelog', folder: 'node_modules', ends: ['CHANGELOG.md'], most: 20 },
  { kind: 'licence', folder: 'node_modules', ends: ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt'], most: 40 },
  { kind: 'source', folder: 'node_modules/typescript-eslint', ends: ['.js'], most: 20 },
  { kind: 'source', folder: 'server', ends: ['.ts'], most: 30 },
  { kind: 'source', folder: 'node_modules/@types/node', ends: ['.d.ts'], most: 30 },
  { kind: 'json', folder: 'node_modules', ends: ['package.json'], most: 20 },
  { kind: 'table', folder: 'server/knowledge/data', ends: ['.tsv'], most: 10 },
  { kind: 'docs', folder: 'node_modules', ends: ['.md'], most: 40 },
  { kind: 'man page', folder: '/usr/share/man/man1', ends: ['.gz', '.1'], most: 40 },
  { kind: 'man page', folder: '/usr/share/man/man8', ends: ['.gz', '.8'], most: 20 },
  { kind: 'man page', folder: '/usr/share/man/man7', ends: ['.gz', '.7'], most: 20 },
  { kind: 'copyright', folder: '/usr/share/doc', ends: ['copyright'], most: 30 },
  {
    kind: 'docs',
    folder: '/usr/share/doc',
    ends: ['.txt', 'README', 'README.Debian', 'NEWS.gz', '.rst', '.md'],
    most: 60,
  },
  { kind: 'changelog', folder: '/usr/share/doc', ends: ['changelog.gz', 'changelog.Debian.gz'], most: 30 },
  { kind: 'licence', folder: '/usr/share/common-licenses', ends: [''], most: 20 },
  { kind: 'log', folder: '/var/log', ends: ['.log'], most: 10 },
] as const

function readGold(shared: string, set: string): JudgedText[] {
  return readFileSync(resolve(shared, 'gold', set), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => ({ kind: set.replace(/(?:\/\w+)?\.jsonl$/, ''), name: id, text }))
}

/** GUM has many kinds of text: its news are articles, the rest is none. */
function gumTexts(shared: string, news: boolean): JudgedText[] {
  return ['gum/train.jsonl', 'gum/dev.jsonl']
    .flatMap((set) => readGold(shared, set))
    .filter(({ name }) => name.includes('_news_') === news)
    .map(({ name, text }) => ({ kind: `gum ${name.split('_')[1]}`, name, text }))
}

function filesBelow(folder: string, ends: readonly string[]): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.some((end) => path.endsWith(end)))
    .sort()
    .map((path) => resolve(folder, path))
}

function readText(path: string): string {
  try {
    const { size } = statSync(path)
    if (size > LARGEST || !statSync(path).isFile()) return ''
    const bytes = readFileSync(path)
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').slice(0, LARGEST)
    return path.includes('/man/') ? plainManual(text) : text
  } catch {
    return ''
  }
}

/** A manual page as a reader sees it, roughly: headings and prose without the typesetter's commands. */
function plainManual(roff: string): string {
  return roff
    .replace(/^\.(?:SH|SS) *"?([^"\n]*)"?$/gm, '\n$1')
    .replace(/^\.(?:B|I|BR|IR|RB|BI) +/gm, '')
    .replace(/^\.(?:PP|P|LP|sp|TP|IP).*$/gm, '')
    .replace(/^[.'].*\n/gm, '')
    .replace(/\\f(?:\[\w*\]|.)/g, '')
    .replace(/\\(?:&|-|e)/g, '-')
}

/** At most so many, evenly spread. */
function thinned<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)])
}

const LARGEST = 300_000
