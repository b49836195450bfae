// What a reader's moves cost: in one article of a thousand words, beside a folder of ten articles and of a thousand;
// and the search for a name in the folder. Wanted: 5 ms in an article, 50 ms in a folder of a thousand.

import { TextDocument } from 'vscode-languageserver-textdocument'
import { analyse, type Knowledge } from '../../server/core/index'
import { createArticles, type Articles } from '../../server/lsp/folder/articles'
import { foldingRanges } from '../../server/lsp/handlers/folding'
import { inlayHints } from '../../server/lsp/handlers/hints'
import { documentSymbols } from '../../server/lsp/handlers/outline'
import { definition, highlights, references } from '../../server/lsp/handlers/places'
import { selectionRanges } from '../../server/lsp/handlers/selection'
import { workspaceSymbols } from '../../server/lsp/handlers/workspaceSymbols'
import { DEFAULTS } from '../../server/lsp/settings'
import { medians, milliseconds, times, type Row } from './measure'
import { articles as samples, longText } from './samples'

/** Milliseconds. A machine that other work keeps busy may be slower: the benchmark fails at four times as much. */
const IN_ARTICLE = 5
const IN_FOLDER = 50
const SLACK = 4
/** What concerns one article may not cost more in a large folder; times below half a millisecond are noise. */
const FLAT = 2
const NOISE = 0.5

export function navigationRows(knowledge: Knowledge): Row[] {
  return [...articleRows(knowledge), ...folderRows(knowledge)]
}

function articleRows(knowledge: Knowledge): Row[] {
  const text = longText(6_000)
  const document = TextDocument.create('file:///bench.article', 'article', 1, text)
  const reading = { document, analysis: analyse(text, knowledge), knowledge }
  const position = document.positionAt(text.indexOf('Oduya') + 1)
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) }
  const answers = {
    definition: () => definition(reading, position, true),
    references: () => references(reading, position, { includeDeclaration: true }),
    highlights: () => highlights(reading, position),
    hints: () => inlayHints(reading, range, DEFAULTS.hints),
    symbols: () => documentSymbols(reading, DEFAULTS),
    'folding ranges': () => foldingRanges(reading),
    'selection ranges': () => selectionRanges(reading, [position]),
  }
  // The folders are there, filled, while the answers are given: were anything looked up in them, it would show.
  const [few, many] = [10, 1000].map((count) => folderOf(count, knowledge))
  const found = medians(
    40,
    Object.values(answers).flatMap((answer) => [within(few, answer), within(many, answer)]),
  )
  return Object.keys(answers).map((what, index) => {
    const [small, large] = [found[2 * index], found[2 * index + 1]]
    return {
      what: `${what}, 1,000-word article`,
      value: milliseconds(large),
      ratio: `${times(large / small)} of a small folder`,
      ...wrongIf(large > IN_ARTICLE * SLACK, `more than ${IN_ARTICLE * SLACK} ms`),
      ...wrongIf(large > NOISE && large / small > FLAT, 'grows with the folder'),
    }
  })
}

function within(folder: Articles, answer: () => unknown): () => unknown {
  return () => {
    if (folder.rowCount() === 0) throw new Error('the folder is empty')
    return answer()
  }
}

function folderRows(knowledge: Knowledge): Row[] {
  const [few, many] = [100, 1000].map((count) => folderOf(count, knowledge))
  const queries = ['oduya', 'ministr', 'said the ferry', 'zzz', '']
  const ask = (folder: Articles) => () => queries.forEach((query) => workspaceSymbols(folder.search(query)))
  const [small, large] = medians(20, [ask(few), ask(many)]).map((time) => time / queries.length)
  const growth = large / small / 10
  return [
    {
      what: `workspace symbols, 1,000 articles, ${many.rowCount()} rows`,
      value: milliseconds(large),
      ratio: `${times(growth)} of 100, per article`,
      ...wrongIf(large > IN_FOLDER * SLACK, `more than ${IN_FOLDER * SLACK} ms`),
      ...wrongIf(growth > 2, 'grows faster than the folder'),
    },
  ]
}

/** A folder of articles of some thousand words, made of the samples, each with people of its own. */
function folderOf(count: number, knowledge: Knowledge): Articles {
  const articles = createArticles()
  const analyses = samples.map((sample) => ({ text: sample, analysis: analyse(sample, knowledge) }))
  for (let index = 0; index < count; index++) {
    const { text, analysis } = analyses[index % analyses.length]
    articles.keep(TextDocument.create(`file:///${index}.article`, 'article', 1, text), analysis, knowledge)
  }
  return articles
}

function wrongIf(isWrong: boolean, wrong: string): { wrong?: string } {
  return isWrong ? { wrong } : {}
}
