// The outline as lines of text, each with its place in the file.

import type { Analysis } from '../core/index'
import { outline } from '../views/outline'
import { lineCounter } from './lines'

export function outlineText(analysis: Analysis): string {
  const lineAt = lineCounter(analysis.text)
  return outline(analysis)
    .flatMap((node) => [node, ...node.children])
    .map(({ kind, title, detail, focus }) =>
      kind === 'headline' ? title : `${String(lineAt(focus.start)).padStart(5)}  ${title}  (${detail})`,
    )
    .join('\n')
}
