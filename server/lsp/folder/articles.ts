// The rows that are kept of a folder's articles, and the search in them. Keeps no texts; what it may keep is bounded.

import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, Knowledge } from '../../core/index'
import { readQuery, scoreOf, searchKey, type SearchKey } from '../../views/symbolSearch'
import { articleSymbols, type ArticleSymbol } from '../../views/symbols'
import { linePieces, type LinePiece } from '../convert'

export interface Found {
  readonly uri: string
  readonly headline: string
  readonly row: Row
}

export interface Row extends LinePiece, SearchKey {
  readonly kind: ArticleSymbol['kind']
  readonly name: string
  readonly count: number
}

export interface Articles {
  has(uri: string): boolean
  uris(): Iterable<string>
  /** @returns false where there is no more room; the article is then left out */
  keep(document: TextDocument, analysis: Analysis, knowledge: Knowledge): boolean
  drop(uri: string): void
  /** The best rows for a query, best first: some of each kind, so that one name of many articles hides nothing. */
  search(query: string): Found[]
  rowCount(): number
}

interface Article {
  readonly headline: string
  readonly rows: readonly Row[]
}

/** Some hundred bytes each. */
const MOST_ROWS = 300_000

export function createArticles(): Articles {
  const articles = new Map<string, Article>()
  let rowCount = 0

  function keep(document: TextDocument, analysis: Analysis, knowledge: Knowledge): boolean {
    drop(document.uri)
    const { headline, symbols } = articleSymbols(analysis, knowledge)
    if (MOST_ROWS < rowCount + symbols.length) return false
    const rows = symbols.map((symbol) => rowOf(document, symbol))
    articles.set(document.uri, { headline, rows })
    rowCount += rows.length
    return true
  }

  function drop(uri: string): void {
    rowCount -= articles.get(uri)?.rows.length ?? 0
    articles.delete(uri)
  }

  function search(text: string): Found[] {
    const query = readQuery(text)
    const found: (Found & { readonly score: number })[] = []
    for (const [uri, { headline, rows }] of articles)
      for (const row of rows) {
        const score = scoreOf(row, query, row.kind !== 'statement')
        if (score !== undefined) found.push({ uri, headline, row, score })
      }
    found.sort((a, b) => b.score - a.score || b.row.count - a.row.count || (a.uri < b.uri ? -1 : 1))
    return KINDS.flatMap((kind) => found.filter(({ row }) => row.kind === kind).slice(0, MOST_OF_A_KIND))
  }

  return Object.freeze({
    has: (uri: string) => articles.has(uri),
    uris: () => articles.keys(),
    keep,
    drop,
    search,
    rowCount: () => rowCount,
  })
}

const KINDS: readonly Row['kind'][] = ['person', 'body', 'country', 'statement']
/** Nobody reads more; another letter in the query finds the rest. */
const MOST_OF_A_KIND = 100

function rowOf(document: TextDocument, { start, end, kind, name, count }: ArticleSymbol): Row {
  // A statement over several lines is found at its first.
  const [{ line, character, length }] = linePieces(document, { start, end })
  return { kind, name, count, line, character, length, ...searchKey(name) }
}
