// Reporting chains that stand apart from their cues: at the head of the sentence, behind a place, or with whoever passes words on.

import assert from 'node:assert/strict'
import { completeChains } from '../../server/core/paragraph/attributions/completed'
import { sentencesOf } from '../../server/core/text/sentences'
import { tokenise } from '../../server/core/text/tokens'
import { draw, readDrawing } from '../support/drawn'
import { attributionsIn, drawnParts } from '../support/statements'

suite('core/attributions: the chain at the head of a sentence', () => {
  test('a medium and a day', () => {
    check(`
      In a statement on Monday, the Coast Union said its members would strike.
      ^^^^^^^^^^^^^^ in
                     ^^^^^^^^^ when
                                ^^^^^^^^^^^^^^^ source
                                                ^^^^ say
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a letter and to whom it goes', () => {
    check(`
      In a letter to parliament, Ruiz warned that ice was coming.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ in
                                 ^^^^ source
                                      ^^^^^^ say
                                             ^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a station by name', () => {
    check(`
      Speaking on Radio Coast on Thursday, Kim promised that the net would be mended.
               ^^^^^^^^^^^^^^ in
                              ^^^^^^^^^^^ when
                                           ^^^ source
                                               ^^^^^^^^ say
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a day and an interview are one occasion', () => {
    check(`
      On Monday, in an interview with Radio Coast, Ruiz said the port would close.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ when
                                                   ^^^^ source
                                                        ^^^^ say
                                                             ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a place alone is no part of it', () => {
    check(`
      In the north of the island, Ruiz said the port would close.
                                  ^^^^ source
                                       ^^^^ say
                                            ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })
})

suite('core/attributions: the chain behind a place', () => {
  test('between whoever is told and the day', () => {
    const [told] = completed('Kim told reporters in Accra on Friday that the nets were torn.').drawn
    assert.equal(told.occasion, 'in Accra on Friday')
    assert.equal(told.addressee, 'reporters')
  })
})

suite('core/attributions: who passes words on', () => {
  test('an agency behind "quoted as saying"', () => {
    check(`
      “The harbour is open,” Tom Kim was quoted as saying by the Valmora News Agency.
      ^^^^^^^^^^^^^^^^^^^^^^ content
                             ^^^^^^^ source
                                     ^^^^^^^^^^ say
                                                ^^^^^^^^^ say
                                                             ^^^^^^^^^^^^^^^^^^^^^^^ by
    `)
  })

  test('an agency inside "quoted as saying"', () => {
    check(`
      “The harbour is open,” Kim was quoted by PTI as saying.
      ^^^^^^^^^^^^^^^^^^^^^^ content
                             ^^^ source
                                 ^^^^^^^^^^ say
                                               ^^^ by
                                                   ^^^^^^^^^ say
    `)
  })

  test('a paper behind the source', () => {
    check(`
      According to Kim, cited by the Daily Gull, no boat was lost.
      ^^^^^^^^^^^^ say
                   ^^^ source
                                 ^^^^^^^^^^^^^^ by
                                                 ^^^^^^^^^^^^^^^^ content
    `)
  })

  test('an agency that cites somebody is not the speaker', () => {
    check(`
      “The net is torn,” the agency reported, citing Kim.
      ^^^^^^^^^^^^^^^^^^ content
                         ^^^^^^^^^^ by
                                    ^^^^^^^^ write
                                                     ^^^ source
    `)
  })

  test('grounds that are cited speak not', () => {
    const [said] = completed('The ministry said the port will close, citing ice on the quay.').drawn
    assert.equal(said.source, 'The ministry')
    assert.equal(said.reporter, undefined)
  })
})

suite('core/attributions: chains of odd prose', () => {
  test('never throws', () => {
    for (const text of [
      '',
      'according to Kim, cited by',
      'In a, he said',
      ', he said it, citing',
      'quoted as saying by',
    ])
      assert.ok(Array.isArray(completed(text).found))
  })
})

function check(sample: string): void {
  const { text, marks } = readDrawing(sample)
  assert.equal(draw(text, drawnParts(completed(text).found)), draw(text, marks))
}

/** The completed attributions, and their parts as words. */
function completed(text: string) {
  const tokens = tokenise(text)
  const found = completeChains(tokens, sentencesOf(tokens), attributionsIn(text))
  const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end)
  const drawn = found.map(({ source, reporter, occasion, addressee }) => ({
    source: words(source[0]),
    reporter: words(reporter),
    occasion: words(occasion),
    addressee: words(addressee),
  }))
  return { found, drawn }
}
