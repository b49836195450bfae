// The parts of an article, drawn: what stands around the running text, and where the text begins.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { draw, readDrawing } from '../support/drawn'
import { tinyKnowledge } from '../support/knowledge'

/** Draws every part but the body's; a part over several lines is drawn on its first. */
function checkParts(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const { parts } = analyse(text, tinyKnowledge()).sections[0].content
  const found = parts.filter(({ kind }) => kind !== 'body').map(({ start, end, kind }) => ({ start, end, label: kind }))
  assert.equal(draw(text, found), draw(text, marks))
}

/** Draws the pieces of the dateline. */
function checkDateline(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const { dateline } = analyse(text, tinyKnowledge()).sections[0].content
  const found = (['place', 'date', 'agency'] as const).flatMap((piece) => {
    const span = dateline?.[piece]
    return span ? [{ start: span.start, end: span.end, label: piece }] : []
  })
  assert.equal(draw(text, found), draw(text, marks))
}

suite('core/parts', () => {
  test('a headline, who wrote it, and a dateline that is cut off its paragraph', () => {
    checkParts(`
      Lake ferry to sail again in May, minister says
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline

      By Lorna Whitcombe and Jules Petersen
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ byline

      KISUMU, Kenya, March 3 (Lakeside) — The night ferry will sail again in May.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dateline

      Repairs had cost $4.6 million, the minister said on Monday.
    `)
  })

  test('nothing is a headline where the text begins with running prose', () => {
    checkParts(`
      The ferry will sail again in May, the minister said on Monday.

      Repairs had cost $4.6 million, more than twice the first estimate.
    `)
  })

  test('a doubled headline is two, and page furniture before it is none', () => {
    checkParts(`
      All news
      ^^^^^^^^ furniture

      Museum wants its bronze horses back
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline
      Museum wants its bronze horses back
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline

      The National Museum expects the two horses to return by the end of next year, its director said.
    `)
  })

  test('a sentence between headline and byline is the standfirst; a line of byline and update is two parts', () => {
    checkParts(`
      Grain talks end without a deal
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline

      Envoys of three countries will meet again on Thursday, they said after the talks.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ standfirst

      Meridian News Desk | Updated: 14-03-2025 19:05 IST | Created: 14-03-2025 16:40 IST
      ^^^^^^^^^^^^^^^^^^ byline
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ updated
      The deputy minister arrives (Photo/Meridian). Image Credit: Meridian
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credit

      Talks on a new corridor for grain ended on Friday without an agreement.
    `)
  })

  test('a headline with a full stop is one where a dateline says that the text begins after it', () => {
    checkParts(`
      Harbour workers go back to work.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline

      VALMORA (AP) — Harbour workers went back to work on Tuesday after nine days, their union said.
      ^^^^^^^^^^^^^^ dateline
    `)
  })

  test('what a page puts after an article is furniture', () => {
    checkParts(`
      The ferry will sail again in May, the minister said on Monday.
      Read all the Latest News here
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ furniture

      What's your reaction?
      ^^^^^^^^^^^^^^^^^^^^^ furniture

      0 comment
      ^^^^^^^^^ furniture

      Where rivers meet: Follow and share the paper on X and Instagram
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ furniture

      (Disclaimer: With inputs from agencies.)
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ furniture
    `)
  })

  test('a line like a headline between paragraphs is a subheading; two of them are a list', () => {
    checkParts(`
      The ferry will sail again in May, the minister said on Monday.

      A longer road
      ^^^^^^^^^^^^^ subheading

      Traders had asked for a bridge, and they still want one, they said.

      Ports

      Kisumu

      The harbour office will publish the fares next week.
    `)
  })

  test('a question may be a headline, a quotation that opens the text is none', () => {
    checkParts(`
      Who is this ferry for?
      ^^^^^^^^^^^^^^^^^^^^^^ headline

      Fares on the lake will rise by 15 percent, the harbour authority said on Monday.
    `)
    checkParts(`
      “Who is this ferry for?”

      Wanjiru Keya has sold fish at the pier for 20 years, and she wants an answer.
    `)
  })

  test('a person’s name alone under the headline is a byline', () => {
    checkParts(`
      Fares on the lake will rise again
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline
      Maria Petersen
      ^^^^^^^^^^^^^^ byline
      Fares on the lake will rise by 15 percent, the harbour authority said on Monday.
    `)
  })

  suite('datelines', () => {
    test('place, date and agency, however they are marked', () => {
      checkDateline(`
        WASHINGTON, April 12. /TASS/. The two sides met again.
        ^^^^^^^^^^ place
                    ^^^^^^^^ date
                               ^^^^ agency
      `)
      checkDateline(`
        LONDON, June 3 (Reuters) - The two sides met again.
        ^^^^^^ place
                ^^^^^^ date
                        ^^^^^^^ agency
      `)
      checkDateline(`
        NAIROBI, Kenya (AP) — The two sides met again.
        ^^^^^^^^^^^^^^ place
                        ^^ agency
      `)
      checkDateline(`
        CAIRO - 25 July 2022: The two sides met again.
        ^^^^^ place
                ^^^^^^^^^^^^ date
      `)
      checkDateline(`
        SYDNEY and KUALA LUMPUR, Jul 26 2022 (IPS) - The two sides met again.
        ^^^^^^^^^^^^^^^^^^^^^^^ place
                                 ^^^^^^^^^^^ date
                                              ^^^ agency
      `)
    })

    test('a place alone: in capitals, or one that is known', () => {
      checkDateline(`
        DALLAS — The two sides met again.
        ^^^^^^ place
      `)
      checkDateline(`
        Washington: The two sides met again, officials said.
        ^^^^^^^^^^ place
      `)
    })

    test('a place that nobody knows counts where a long first paragraph begins with it', () => {
      checkDateline(`
        Marlbury: The two sides met again on Friday in the old town hall, and after nine hours they had agreed on a date.
        ^^^^^^^^ place
      `)
    })

    test('a label, a speaker or a name before a dash is no dateline', () => {
      checkDateline(
        'QUESTION: The two sides met again. What did they say to each other on that day, and who was there?',
      )
      checkDateline(
        'Editor’s Note: The two sides met again in the town hall, as we reported in yesterday’s edition of this paper.',
      )
      checkDateline('Ruiz: The talks go on.')
      checkDateline(
        'Marlbury, a town in the east — once rich — is poor, and the people who live there say so to everybody.',
      )
      checkDateline('Sen. Carla Dunmore (R-Nev.) said on Monday that the two sides had met again in the town hall.')
    })
  })
})
