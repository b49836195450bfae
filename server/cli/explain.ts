// Each finding with its reason as a line of text, and before them why the file was taken for an article or not.

import type { Analysis } from '../core/index'
import { explain, explainLikeness } from '../views/explain'
import { lineCounter } from './lines'

export function explainText(analysis: Analysis): string {
  const lineAt = lineCounter(analysis.text)
  const findings = explain(analysis).map(({ start, what, text, rule, reader, confidence, evidence }) => {
    const by = evidence.length === 0 ? '' : ` ← ${evidence.map((words) => `“${words}”`).join(' ')}`
    return `${String(lineAt(start)).padStart(5)}  “${text}” ${what}  [${rule} ${reader ? `${reader} ` : ''}${confidence.toFixed(2)}]${by}`
  })
  return [...explainLikeness(analysis), '', ...findings].join('\n')
}
