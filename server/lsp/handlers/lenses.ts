// Code lenses: over paragraphs in which somebody says something, the count or the names, as the user likes it.

import type { CodeLens } from 'vscode-languageserver'
import { SHOW_STATEMENTS, type ShowStatementsParams } from '../../protocol/messages'
import type { Settings } from '../../protocol/settings'
import { lenses, type Lens } from '../../views/lenses'
import { toRange } from '../convert'
import type { Reading } from '../documents'

export function codeLenses({ document, analysis }: Reading, { codeLens, statements }: Settings): CodeLens[] {
  if (codeLens === 'off') return []
  return lenses(analysis, { allActs: statements.listed === 'all' }).map((lens) => {
    const { start } = toRange(document, lens)
    const ranges = lens.statements.map((span) => toRange(document, span))
    const params: ShowStatementsParams = { uri: document.uri, at: start, ranges }
    return {
      range: { start, end: start },
      command: { title: title(lens, codeLens), command: SHOW_STATEMENTS, arguments: [params] },
    }
  })
}

function title({ count, speakers }: Lens, how: 'count' | 'names'): string {
  const counted = `${count} ${count === 1 ? 'statement' : 'statements'}`
  return how === 'count' ? counted : `${speakers.join(', ')}: ${counted}`
}
