// The checks: what each marks, drawn under the place, and what it must leave alone. A false alarm costs more than a miss.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { MOST_OF_A_KIND, checkArticle } from '../../server/views/checks/checks'
import type { CheckCode } from '../../server/views/checks/check'
import { at, because, handmade } from '../support/analysis'
import { tinyKnowledge } from '../support/knowledge'

const DATED = 'KISUMU, Kenya, March 3 (Lakeside News) — '

suite('views/checks', () => {
  check('repeatedParagraph', {
    fires: [
      `The harbour board will meet again on Friday to settle the question of the fares.

Nobody spoke.

[The harbour board will meet again on Friday to settle the question of the fares.]`,
      `Harbour board spokesperson Ada Obi said the board has a plan for the night ferry that “nobody has seen”.

[The harbour board spokesperson said the board has a plan for the night ferry that “nobody has seen”.]`,
    ],
    isSilent: [
      // Rows of a table.
      `In Kisumu the price of petrol rose to 180 shillings a litre from 170 shillings.

In Kisumu the price of petrol rose to 190 shillings a litre from 180 shillings.`,
      'Read also\n\nThe ferry sails.\n\nRead also',
    ],
  })

  check('unclosedQuotation', {
    fires: ['[“]The ferry will sail in May, the minister said.\n\nFares will rise, she said.'],
    isSilent: [
      // A quotation over two paragraphs opens twice and closes once.
      '“The ferry will sail in May,\n\n“and fares will not rise,” the minister said.',
      'The mast is 6\' 2" high, the harbour said.',
    ],
  })

  check('quotationWithoutSource', {
    fires: [
      'The pier was empty.\n\n[“It will be a long night on the lake for all of us.”]\n\nRain fell on the harbour.',
    ],
    isSilent: [
      '“Nobody told us that the night ferry would leave,” said Wanjiru Keya.',
      'The film “The Long Way Home to the Lake” was shown.',
      'The ferry is “the very best boat on all of this lake” by far.',
      'The “ferry” left.',
    ],
  })

  test('ambiguousSpeaker leads to both whom the pronoun may mean, and to nobody of the other gender or without a name', () => {
    const text = 'Daudi Marenge met Ada Obi, Peter Okello and his brother. He said the ferry was late.'
    const knowledge = tinyKnowledge()
    const person = (id: string, name: string, gender?: 'female') => ({
      id,
      name,
      official: false,
      ...(gender && { gender }),
    })
    const mention = (words: string, id: string, form: 'full' | 'description' = 'full') =>
      ({ ...at(text, words), person: id, form, reason: because('test') }) as const
    const analysis = handmade(text, {
      people: [
        person('m', 'Daudi Marenge'),
        person('a', 'Ada Obi', 'female'),
        person('o', 'Peter Okello'),
        person('b', 'his brother'),
      ],
      mentions: [
        mention('Daudi Marenge', 'm'),
        mention('Ada Obi', 'a'),
        mention('Peter Okello', 'o'),
        mention('his brother', 'b', 'description'),
      ],
      statements: [
        {
          source: [at(text, 'He')],
          cue: [at(text, 'said')],
          content: [at(text, 'the ferry was late')],
          act: 'say',
          form: 'indirect',
          speaker: { kind: 'unknown', why: 'more than one person was named shortly before' },
          reason: because('test'),
          speakerReason: because('speaker.pronoun'),
        },
      ],
    })
    const wishes = { isWanted: (one: CheckCode) => one === 'ambiguousSpeaker', isMuted: () => false }
    const [remark] = checkArticle({ analysis, knowledge }, wishes)
    assert.equal(remark.message, '“He” may be more than one person: Daudi Marenge or Peter Okello.')
    assert.deepEqual([remark.start, remark.related?.length], [text.indexOf('He said'), 2])
  })

  test('ambiguousSpeaker leaves alone a pronoun that is clear', () => {
    for (const text of [
      'Daudi Marenge came to the pier. He said the ferry was late.',
      'Daudi Marenge met his brother at the pier. He said the ferry was late.',
    ])
      assert.equal(marked(text, 'ambiguousSpeaker'), text)
  })

  check('officialWithoutOffice', {
    fires: ['[Achieng Oduya] came to the pier at noon.\n\nTransport Minister Achieng Oduya said the ferry was late.'],
    isSilent: [
      'Transport Minister Achieng Oduya came to the pier.\n\nOduya said the ferry was late.',
      'Achieng Oduya, the transport minister, came.\n\nTransport Minister Achieng Oduya said the ferry was late.',
      'Achieng Oduya became transport minister in May.\n\nTransport Minister Achieng Oduya said so.',
      'Wanjiru Keya came to the pier.\n\nMs. Wanjiru Keya said the ferry was late.',
    ],
  })

  check('twoSpellings', {
    fires: ['Minister Achieng Odhiambo came. Achieng Odhiambo spoke.\n\n[Achieng Odhianbo] left.'],
    isSilent: [
      'Minister Achieng Odhiambo came.\n\nPeter Odhianbo left.',
      'Aslan Karimov came.\n\nAslan Karimova left.',
      'Lin Li came.\n\nLin Lu left.',
    ],
  })

  check('twoOffices', {
    fires: ['Finance Minister Ada Obi came to the harbour.\n\n[Foreign Minister Ada Obi] spoke.'],
    isSilent: [
      'Foreign Minister Ada Obi came.\n\nExternal Affairs Minister Ada Obi spoke.',
      'Former Finance Minister Ada Obi came.\n\nForeign Minister Ada Obi spoke.',
      'Finance Minister Ada Obi came.\n\nForeign Minister Peter Okello spoke.',
      'Transport Minister Ada Obi came.\n\nMinister Ada Obi spoke.',
    ],
  })

  check('placeSpelling', {
    fires: ['Trains from Kyiv were late. In Kyiv it snowed.\n\nIn [Kiev] nobody spoke.'],
    isSilent: [
      'Trains from Kiev were late. In Kiev it snowed.',
      'In Kyiv he ate chicken Kiev and saw Dynamo Kiev.',
      'Mumbai, formerly Bombay, is large. Mumbai (Bombay) grows.',
    ],
  })

  check('conflictingFigures', {
    fires: [`Repairs of the ferry cost [$4.6 million]\n\n${DATED}The repairs cost $6.4 million, the board said.`],
    isSilent: [
      `Repairs cost $4.6 million\n\n${DATED}The repairs cost $4,612,000, the board said.`,
      `Repairs cost $4.6 million\n\n${DATED}The repairs cost about $6 million, the board said.`,
      `Repairs cost $4.6 million\n\n${DATED}The hull cost $2 million and the engine $2.6 million, the board said.`,
    ],
  })

  check('missingDate', {
    fires: [`[Lake] ferry to sail again in May, minister says\n\n${news(4)}`],
    isSilent: [
      `Lake ferry to sail again in May, minister says\n\n${DATED}${news(4)}`,
      'Milk\n\nEggs\n\nBread\n\nFlour',
    ],
  })

  test('more than a few of one kind become one that counts the rest', () => {
    const text = Array.from(
      { length: 7 },
      () => 'In Kyiv it snowed, and trains left Kyiv.\n\nIn Kiev nobody spoke.',
    ).join('\n\n')
    const [only, ...rest] = remarksOn(text, 'placeSpelling')
    assert.deepEqual(rest, [])
    assert.match(only.message, /The article has 6 more such places\.$/)
    assert.equal(only.related?.length, MOST_OF_A_KIND)
    assert.equal(only.fix, undefined)
  })

  test('what is muted by its words stays silent, also when lines move', () => {
    const text = 'Trains from Kyiv and Kyiv were late.\n\nIn Kiev nobody spoke of it at all.'
    const [{ words }] = remarksOn(text, 'placeSpelling')
    assert.deepEqual(remarksOn(`Snow\n\n${text}`, 'placeSpelling', words), [])
  })

  test('a fix settles what it was offered for', () => {
    for (const [code, text] of [
      ['placeSpelling', 'Trains from Kyiv were late. In Kyiv it snowed.\n\nIn Kiev nobody spoke.'],
      ['twoSpellings', 'Minister Achieng Odhiambo came. Achieng Odhiambo spoke.\n\nAchieng Odhianbo left.'],
      ['unclosedQuotation', '“The ferry will sail in May, the minister said.\n\nFares will rise, she said.'],
      ['repeatedParagraph', `${news(1)}\n\nNobody spoke.\n\n${news(1)}\n`],
    ] as const) {
      const [{ fix }] = remarksOn(text, code)
      assert.ok(fix, code)
      assert.deepEqual(remarksOn(text.slice(0, fix.start) + fix.text + text.slice(fix.end), code), [])
    }
  })
})

/** Paragraphs that look like news. */
function news(count: number): string {
  const names = ['Achieng Oduya', 'Peter Okello', 'Wanjiru Keya', 'Daudi Marenge']
  return names
    .slice(0, count)
    .map(
      (name, index) =>
        `“The government has promised this boat for ${index + 2} years,” said ${name} on Monday, adding that repairs had cost $${index + 4} million.`,
    )
    .join('\n\n')
}

interface Samples {
  /** What should be marked stands in square brackets. */
  readonly fires: readonly string[]
  readonly isSilent: readonly string[]
}

function check(code: CheckCode, { fires, isSilent }: Samples): void {
  test(`${code} marks its place`, () => {
    for (const sample of fires) {
      const text = sample.replace(/[[\]]/g, '')
      assert.equal(marked(text, code), sample)
    }
  })

  test(`${code} leaves alone what is in order`, () => {
    for (const text of isSilent) assert.equal(marked(text, code), text)
  })
}

function marked(text: string, code: CheckCode): string {
  let drawn = text
  for (const { start, end } of [...remarksOn(text, code)].reverse())
    drawn = `${drawn.slice(0, start)}[${drawn.slice(start, end)}]${drawn.slice(end)}`
  return drawn
}

function remarksOn(text: string, code: CheckCode, muted?: string) {
  const knowledge = tinyKnowledge()
  return checkArticle(
    { analysis: analyse(text, knowledge), knowledge },
    { isWanted: (one) => one === code, isMuted: (_, words) => words === muted },
  )
}
