// The checks' remarks as the protocol wants them: diagnostics, and the actions that settle or mute them.

import { CodeActionKind, DiagnosticSeverity, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver'
import { overlaps } from '../../core/index'
import { MUTE_CHECK, type CheckSettings, type CheckSeverity, type MuteRequest } from '../../protocol/settings'
import { checkArticle, type CodedRemark } from '../../views/checks/checks'
import { toRange, toSpan } from '../convert'
import type { Reading } from '../documents'

/** Where the user reads what a check means, by its name. */
export type Help = Readonly<Record<string, string>>

export function diagnostics(reading: Reading, settings: CheckSettings, help: Help): Diagnostic[] {
  return remarksIn(reading, settings).map((remark) => diagnosticOf(remark, reading, settings, help))
}

/** @param range only remarks that touch it */
export function checkActions(reading: Reading, range: Range, settings: CheckSettings, help: Help): CodeAction[] {
  const { document } = reading
  const wanted = toSpan(document, range)
  // The cursor may stand right at a place's end.
  const touched = { start: wanted.start, end: wanted.end + 1 }
  return remarksIn(reading, settings)
    .filter((remark) => overlaps<'document'>({ start: remark.start, end: remark.end + 1 }, touched))
    .flatMap((remark) => {
      const marked = [diagnosticOf(remark, reading, settings, help)]
      return [...fixOf(remark, reading, marked), ...mutesOf(remark, document.uri, marked)]
    })
}

function remarksIn({ document, analysis, knowledge }: Reading, { severities, muted }: CheckSettings) {
  const path = pathOf(document.uri)
  const here = muted.filter(({ file }) => path === file || path.endsWith(`/${file}`))
  return checkArticle(
    { analysis, knowledge },
    {
      isWanted: (code) => severities[code] !== 'off',
      isMuted: (code, words) => here.some((row) => row.check === code && (row.words ?? words) === words),
    },
  )
}

function pathOf(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

function diagnosticOf(
  { code, message, related, ...span }: CodedRemark,
  { document }: Reading,
  { severities }: CheckSettings,
  help: Help,
): Diagnostic {
  const href = help[code]
  return {
    range: toRange(document, span),
    severity: SEVERITIES[severities[code]],
    source: 'Dateline',
    code,
    ...(href !== undefined && { codeDescription: { href } }),
    message,
    ...(related && {
      relatedInformation: related.map((place) => ({
        location: { uri: document.uri, range: toRange(document, place) },
        message: place.message,
      })),
    }),
  }
}

const SEVERITIES: Readonly<Record<CheckSeverity, DiagnosticSeverity>> = {
  off: DiagnosticSeverity.Hint,
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
}

function fixOf({ fix }: CodedRemark, { document }: Reading, marked: Diagnostic[]): CodeAction[] {
  if (!fix) return []
  const changes = { [document.uri]: [{ range: toRange(document, fix), newText: fix.text }] }
  return [
    { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: marked, isPreferred: true, edit: { changes } },
  ]
}

function mutesOf({ code, words }: CodedRemark, uri: string, marked: Diagnostic[]): CodeAction[] {
  return MUTES.map(({ scope, title }) => {
    const request: MuteRequest = { check: code, uri, scope, words }
    const command = { title, command: MUTE_CHECK, arguments: [request] }
    return { title, kind: CodeActionKind.QuickFix, diagnostics: marked, command }
  })
}

const MUTES: readonly { readonly scope: MuteRequest['scope']; readonly title: string }[] = [
  { scope: 'place', title: 'Leave this place as it is' },
  { scope: 'file', title: 'Turn this check off in this file' },
  { scope: 'everywhere', title: 'Turn this check off everywhere' },
]
