// The user's settings of the checks, from whatever they have written: what is missing or of another kind has its default.

import type { CheckSettings, CheckSeverity, MutedCheck } from '../../protocol/settings'
import type { CheckCode } from '../../views/checks/check'

export const CHECK_DEFAULTS: Readonly<Record<CheckCode, CheckSeverity>> = {
  quotationWithoutSource: 'hint',
  unclosedQuotation: 'information',
  ambiguousSpeaker: 'hint',
  officialWithoutOffice: 'hint',
  twoSpellings: 'information',
  twoOffices: 'information',
  placeSpelling: 'information',
  conflictingFigures: 'information',
  repeatedParagraph: 'information',
  missingDate: 'hint',
}

const SEVERITIES: ReadonlySet<unknown> = new Set<CheckSeverity>(['off', 'hint', 'information', 'warning'])

export function checkSettings(given: Readonly<Record<string, unknown>>): CheckSettings {
  const severities = Object.entries(CHECK_DEFAULTS).map(([code, standard]) => {
    const value = given[code]
    return [code, SEVERITIES.has(value) ? (value as CheckSeverity) : standard]
  })
  const muted = Array.isArray(given.muted) ? given.muted.filter(isMuted) : []
  return { severities: Object.fromEntries(severities) as Record<string, CheckSeverity>, muted }
}

function isMuted(row: unknown): row is MutedCheck {
  if (typeof row !== 'object' || row === null) return false
  const { check, file, words } = row as Record<string, unknown>
  return typeof check === 'string' && typeof file === 'string' && (words === undefined || typeof words === 'string')
}
