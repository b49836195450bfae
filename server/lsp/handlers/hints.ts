// Inlay hints: short words after others in the text, each with its reason and, for people, the way to their introduction.

import type { InlayHint, Range } from 'vscode-languageserver'
import type { HintSettings } from '../../protocol/settings'
import { hints, type Hint, type HintKind } from '../../views/hints'
import { toPosition, toRange, toSpan } from '../convert'
import type { Reading } from '../documents'

export function inlayHints(reading: Reading, range: Range, settings: HintSettings): InlayHint[] {
  const { document, analysis, knowledge } = reading
  const kinds = new Set(KINDS.filter((kind) => settings[kind]))
  if (!settings.show || kinds.size === 0) return []
  return hints(analysis, { knowledge, kinds, range: toSpan(document, range) }).map((hint) => hintOf(hint, reading))
}

const KINDS: readonly HintKind[] = ['pronouns', 'descriptions', 'governments', 'figures']

function hintOf({ at, label, reason, introduction }: Hint, { document }: Reading): InlayHint {
  const location = introduction && { uri: document.uri, range: toRange(document, introduction) }
  return {
    position: toPosition(document, at),
    label: [{ value: label, tooltip: reason, ...(location && { location }) }],
    paddingLeft: true,
  }
}
