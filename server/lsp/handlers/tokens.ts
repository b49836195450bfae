// Semantic tokens: the whole document, what changed since the last answer, or a range.
// Remembers for each document the numbers that were sent last, which the next difference is made against.

import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import { SemanticTokensBuilder } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { classify, type Run } from '../../views/tokens'
import { linePieces, toSpan } from '../convert'
import type { Reading } from '../documents'
import { modifierBits, typeNumber } from '../legend'

export interface Tokens {
  full(reading: Reading): SemanticTokens
  /** @param resultId of the answer that the client still holds; another one than the last gets the whole again */
  delta(reading: Reading, resultId: string): SemanticTokens | SemanticTokensDelta
  range(reading: Reading, range: Range): SemanticTokens
  forget(uri: string): void
}

export function createTokens(): Tokens {
  const sent = new Map<string, Required<SemanticTokens>>()
  let answerCount = 0

  function full({ document, analysis }: Reading): Required<SemanticTokens> {
    const tokens = { resultId: String(++answerCount), data: encode(document, classify(analysis)) }
    sent.set(document.uri, tokens)
    return tokens
  }

  function delta(reading: Reading, resultId: string): SemanticTokens | SemanticTokensDelta {
    const before = sent.get(reading.document.uri)
    const now = full(reading)
    if (before?.resultId !== resultId) return now
    return { resultId: now.resultId, edits: difference(before.data, now.data) }
  }

  function range({ document, analysis }: Reading, wanted: Range): SemanticTokens {
    return { data: encode(document, classify(analysis, toSpan(document, wanted))) }
  }

  return Object.freeze({ full, delta, range, forget: (uri: string) => void sent.delete(uri) })
}

function encode(document: TextDocument, runs: readonly Run[]): number[] {
  const builder = new SemanticTokensBuilder()
  for (const run of runs)
    for (const { line, character, length } of linePieces(document, run))
      builder.push(line, character, length, typeNumber(run), modifierBits(run))
  return builder.build().data
}

/** One edit from the first number that differs to the last; none where nothing does. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, now.length)
  let start = 0
  while (start < shorter && before[start] === now[start]) start++
  let same = 0
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++
  if (start === before.length && start === now.length) return []
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }]
}
