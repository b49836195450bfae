// Says in words why something was found. The rule's id stays out of sight; `dateline explain` tells it.

import type { Frame, Reason } from '../../core/index'
import { oneLine } from '../oneLine'
import { ruleWords } from './ruleWords'

/** "A number stands beside a currency, going by “$” and “billion”; fairly sure." */
export function reasonText(reason: Reason<Frame>, text: string): string {
  const evidence = reason.evidence.slice(0, 3).map(({ start, end }) => `“${excerpt(text.slice(start, end), 40)}”`)
  const by = evidence.length > 0 ? `, going by ${list(evidence)}` : ''
  const reader = reason.reader ? ` Read by the ${reason.reader} reader.` : ''
  return `${ruleWords(reason.rule) ?? 'Found'}${by}; ${sureness(reason.confidence)}.${reader}`
}

export function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'sure'
  if (confidence >= 0.7) return 'fairly sure'
  return confidence >= 0.5 ? 'likely' : 'in doubt'
}

/** "a, b and c" */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** At most `most` code units of text on one line, cut at a blank, with an ellipsis where something was cut. */
export function excerpt(text: string, most: number): string {
  const line = oneLine(text.slice(0, most * 4))
  if (line.length <= most) return line
  const cut = line.lastIndexOf(' ', most - 1)
  return `${line.slice(0, cut > most / 2 ? cut : most - 1).replace(/[\uD800-\uDBFF]$|[,;:… ]{1,3}$/, '')}…`
}
