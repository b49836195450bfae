// Checks drawn samples of figures: under each its kind, value and unit ("money 3e9 USD"), then how exact it is and by what it is counted.

import assert from 'node:assert/strict'
import type { Figure } from '../../server/core/index'
import { findFigures } from '../../server/core/paragraph/figures'
import { tokenise } from '../../server/core/text/tokens'
import { figureValue } from '../../server/views/figureValue'
import { draw, readDrawing } from './drawn'

/** The one place that calls the stage. */
export function figuresIn(text: string): Figure<'paragraph'>[] {
  return findFigures(tokenise(text))
}

export function checkFigures(sample: string): void {
  const { text, marks } = readDrawing(sample)
  assert.equal(draw(text, drawn(text)), draw(text, marks))
}

/** Each phrase is one figure from its first to its last character, and means what the label says. */
export function checkSame(label: string, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const text = `They said ${phrase}.`
    assert.equal(draw(text, drawn(text)), draw(text, [{ start: 10, end: 10 + phrase.length, label }]))
  }
}

/** Nothing is found in any of the lines. */
export function checkNoFigures(sample: string): void {
  for (const line of readDrawing(sample).text.split('\n')) assert.equal(draw(line, drawn(line)), line)
}

function drawn(text: string): { start: number; end: number; label: string }[] {
  return figuresIn(text).map((figure) => ({ start: figure.start, end: figure.end, label: labelOf(figure) }))
}

function labelOf(figure: Figure<'paragraph'>): string {
  const { kind, value, unit } = figureValue(figure)
  const parts = [kind, value.split('..').map(short).join('..'), unit === '-' ? '' : unit]
  if (figure.exactness !== 'exact' && figure.kind !== 'vague') parts.push(figure.exactness)
  if (figure.per !== undefined) parts.push(`per ${figure.per}`)
  return parts.filter((part) => part !== '').join(' ')
}

/** 3e9 for 3000000000; as it is below a million. */
function short(value: string): string {
  return /^\d{7,}$/.test(value) ? Number(value).toExponential().replace('e+', 'e') : value
}
