// Checks drawn samples of countries: under each mention its code and kind ("RU metonym"), and a what that is not "country".

import assert from 'node:assert/strict'
import type { Knowledge } from '../../server/core/index'
import type { CountryMention } from '../../server/core/model/country'
import { findCountries } from '../../server/core/paragraph/countries'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'
import { draw, readDrawing } from './drawn'
import { realKnowledge } from './knowledge'

/** The one place that calls the stage. */
export function countriesIn(text: string, knowledge: Knowledge = realKnowledge()): CountryMention<'paragraph'>[] {
  const tokens = tokenise(text)
  return findCountries(tokens, sentencesOf(tokens), knowledge)
}

export function checkCountries(sample: string, knowledge?: Knowledge): void {
  const { text, marks } = readDrawing(sample)
  const found = countriesIn(text, knowledge).map(({ start, end, code, kind, what }) => ({
    start,
    end,
    label: what === 'country' ? `${code} ${kind}` : `${code} ${kind} ${what}`,
  }))
  assert.equal(draw(text, found), draw(text, marks))
}

/** Nothing is found in any of the lines. */
export function checkNoCountries(sample: string): void {
  for (const line of readDrawing(sample).text.split('\n')) assert.equal(draw(line, drawn(line)), line)
}

function drawn(line: string): { start: number; end: number; label: string }[] {
  return countriesIn(line).map(({ start, end, code, kind }) => ({ start, end, label: `${code} ${kind}` }))
}
