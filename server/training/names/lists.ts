// The lists that go with the weights: usual given and family names from server/training/names/*.tsv, and words usually written small.

import { readFileSync } from 'node:fs'
import type { PackedNames } from '../../core/knowledge/names'
import { Kind, Shape, tokenise } from '../../core/text/tokens'
import type { GoldText } from './gold'

export function usualNames(): Pick<PackedNames, 'male' | 'female' | 'given' | 'family'> {
  const rows = readFileSync(new URL('usualNames.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  const of = (kind: string): string =>
    rows
      .map((row) => row.split('\t'))
      .filter(([, k]) => k === kind)
      .map(([name]) => name)
      .join(' ')
  return { male: of('male'), female: of('female'), given: of('given'), family: of('family') }
}

/** Words that are written small nearly always where no sentence begins. */
export function smallWords(texts: readonly GoldText[]): string {
  const small = new Map<string, number>()
  const large = new Map<string, number>()
  for (const { text } of texts) {
    const tokens = tokenise(text)
    for (let index = 1; index < tokens.length; index++) {
      if (tokens.kind[index] !== Kind.Word || tokens.kind[index - 1] !== Kind.Word) continue
      const word = tokens.words[index]
      if (!/^[a-z]{3,}$/.test(word)) continue
      const counts = tokens.shape[index] === Shape.Lower ? small : large
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...small]
    .filter(([word, count]) => count >= 4 && count > 3 * (large.get(word) ?? 0))
    .map(([word]) => word)
    .sort()
    .join(' ')
}
