// The token types and modifiers as the protocol numbers them. package.json describes the same names to VS Code.

import type { SemanticTokensLegend } from 'vscode-languageserver'
import type { Run, RunModifier, RunType } from '../views/tokens'

export const TYPES = [
  'official',
  'person',
  'country',
  'figure',
  'date',
  'cue',
  'quotation',
] as const satisfies readonly RunType[]

export const MODIFIERS = [
  'quoted',
  'speaker',
  'demonym',
  'metonym',
  'doubtful',
] as const satisfies readonly RunModifier[]

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] }

export function typeNumber({ type }: Run): number {
  return TYPES.indexOf(type)
}

/** One bit for each modifier, at its place in the legend. */
export function modifierBits({ modifiers }: Run): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << MODIFIERS.indexOf(modifier)), 0)
}
