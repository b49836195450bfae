// Makes one statement of two readings of the same words, where one of them only passes the words on: "he said, as quoted by VNA".
// In: attributions in text order. Out: the attributions without those that pass on; the others know who passed them on. Linear.

import type { Attribution } from '../../model/statement'
import type { Span } from '../../text/spans'

export function joinReporters(text: string, attributions: readonly Attribution<'section'>[]): Attribution<'section'>[] {
  const joined = [...attributions]
  const passedOn = new Set<number>()
  for (let index = 1; index < attributions.length; index++) {
    const [before, after] = [attributions[index - 1], attributions[index]]
    if (!sameSpans(before.content, after.content)) continue
    const [teller, reporter] = passesOn(text, after) ? [index - 1, index] : [index, index - 1]
    if (!passesOn(text, attributions[reporter]) || passesOn(text, attributions[teller])) continue
    joined[teller] = { ...joined[teller], reporter: attributions[reporter].source[0] }
    passedOn.add(reporter)
  }
  return joined.filter((_, index) => !passedOn.has(index))
}

/** "quoted", "as quoted by": its source has not said the words itself. */
function passesOn(text: string, { cue, source }: Attribution<'section'>): boolean {
  return (
    cue.length > 0 && source.length > 0 && /^(?:as )?quot(?:ed|ing)/i.test(text.slice(cue[0].start, cue[0].start + 12))
  )
}

function sameSpans(a: readonly Span<'section'>[], b: readonly Span<'section'>[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => start === b[index].start && end === b[index].end)
}
