// Checks whom the sources of a drawn sample stand for: under each cue stands the speaker.

import assert from 'node:assert/strict'
import { draw, readDrawing } from './drawn'
import { speakerText, statementsIn, type Cast } from './statements'

export function checkSpeakers(cast: Cast, sample: string): void {
  const { text, marks } = readDrawing(sample)
  const found = statementsIn(text, cast).flatMap(({ cue, speaker }) =>
    cue.slice(0, 1).map(({ start, end }) => ({ start, end, label: speakerText(speaker) })),
  )
  assert.equal(draw(text, found), draw(text, marks))
}
