// Who said what in one paragraph: source, cue, content and what stands around them.

import assert from 'node:assert/strict'
import { draw, readDrawing } from '../support/drawn'
import { attributionsIn, drawnParts } from '../support/statements'

function checkAttributions(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1))
  assert.equal(draw(text, drawnParts(attributionsIn(text))), draw(text, sorted))
}

function checkNobodySpeaks(...texts: readonly string[]): void {
  for (const text of texts) assert.equal(draw(text, drawnParts(attributionsIn(text))), text)
}

suite('core/attributions: where the cue stands', () => {
  test('before an indirect statement', () => {
    checkAttributions(`
      Olga Ruiz said that the talks go on.
      ^^^^^^^^^ source
                ^^^^ say
                     ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('after a quotation', () => {
    checkAttributions(`
      “The talks go on,” Ruiz said.
      ^^^^^^^^^^^^^^^^^^ content
                         ^^^^ source
                              ^^^^ say
    `)
  })

  test('after a quotation and before its subject', () => {
    checkAttributions(`
      “The talks go on,” said the well-known envoy Olga Ruiz, who flew in.
      ^^^^^^^^^^^^^^^^^^ content
                         ^^^^ say
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source
    `)
  })

  test('in the middle of a quotation that goes on after it', () => {
    checkAttributions(`
      “The talks,” Ruiz told reporters, “go on.”
      ^^^^^^^^^^^^ content
                   ^^^^ source
                        ^^^^ say
                             ^^^^^^^^^ to
                                        ^^^^^^^^ content
    `)
  })

  test('in the middle of an indirect statement', () => {
    checkAttributions(`
      The money, he said, went abroad last year.
      ^^^^^^^^^ content
                 ^^ source
                    ^^^^ say
                          ^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a quotation that follows its statement belongs to it', () => {
    checkAttributions(
      `
      Ruiz said the talks go on. “We hope for good news here this week.”
      ^^^^ source
           ^^^^ say
                ^^^^^^^^^^^^^^^ content
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
    `,
    )
  })

  test('what leads to a quotation in the same sentence is part of it', () => {
    checkAttributions(`
      It was “a great day for the coast,” Ruiz said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
                                          ^^^^ source
                                               ^^^^ say
    `)
  })
})

suite('core/attributions: sources', () => {
  test('an apposition between name and cue is left out, a name after a title is not', () => {
    checkAttributions(`
      Ruiz, 56, said the talks go on.
      ^^^^ source
                ^^^^ say
                     ^^^^^^^^^^^^^^^ content
    `)
    checkAttributions(`
      The envoy of the coast, Olga Ruiz, said the talks go on.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source
                                         ^^^^ say
                                              ^^^^^^^^^^^^^^^ content
    `)
  })

  test('dates and adverbs around the subject are no part of it', () => {
    checkAttributions(`
      On Tuesday the ministry also said the talks go on.
                 ^^^^^^^^^^^^ source
                                   ^^^^ say
                                        ^^^^^^^^^^^^^^^ content
    `)
    checkAttributions(`
      The ministry this week announced a truce.
      ^^^^^^^^^^^^ source
                             ^^^^^^^^^ announce
                                       ^^^^^^^ content
    `)
  })

  test('two verbs, one subject: two statements', () => {
    checkAttributions(`
      Ruiz urged Kenya to talk and warned of a crisis.
      ^^^^ 1 source
      ^^^^ 2 source
           ^^^^^ 1 say
                 ^^^^^^^^^^^^^ 1 content
                                   ^^^^^^^^^ 2 say
                                             ^^^^^^^^ 2 content
    `)
  })

  test('a participle has the subject of its clause', () => {
    checkAttributions(`
      Ruiz said the talks go on, adding that they help.
      ^^^^ 1 source
      ^^^^ 2 source
           ^^^^ 1 say
                ^^^^^^^^^^^^^^^ 1 content
                                 ^^^^^^ 2 say
                                        ^^^^^^^^^^^^^^ 2 content
    `)
  })

  test('a relative pronoun is a source', () => {
    checkAttributions(`
      They met Ruiz, who said that the talks go on.
                     ^^^ source
                         ^^^^ say
                              ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a verb of the passive has its source after "by", or none', () => {
    checkAttributions(`
      Kenya was accused by Ruiz of breaking the truce.
            ^^^^^^^^^^^ say
                           ^^^^ source
                                ^^^^^^^^^^^^^^^^^^^^^ content
    `)
    checkAttributions(`
      It was announced that the talks go on.
         ^^^^^^^^^^^^^ announce
                       ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('speakers do not report their own words inside a quotation', () => {
    checkNobodySpeaks('“We demand a truce and I say so now.”')
  })
})

suite('core/attributions: cues', () => {
  test('according to', () => {
    checkAttributions(`
      The talks go on, according to the ministry.
      ^^^^^^^^^^^^^^^ content
                       ^^^^^^^^^^^^ say
                                    ^^^^^^^^^^^^ source
    `)
    checkAttributions(`
      According to the ministry, the talks go on.
      ^^^^^^^^^^^^ say
                   ^^^^^^^^^^^^ source
                                 ^^^^^^^^^^^^^^^ content
    `)
    checkNobodySpeaks('The vote was held according to the rules of the house.')
  })

  test('words that belong to a verb are part of the cue', () => {
    checkAttributions(`
      Kenya has called for a truce.
      ^^^^^ source
            ^^^^^^^^^^^^^^ say
                           ^^^^^^^ content
    `)
    checkAttributions(`
      He pointed out that the talks go on.
      ^^ source
         ^^^^^^^^^^^ say
                     ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('adverbs inside the verb are not', () => {
    checkAttributions(`
      Kenya has strongly condemned the attack.
      ^^^^^ source
            ^^^ say
                         ^^^^^^^^^ say
                                   ^^^^^^^^^^ content
    `)
  })

  test('a claim is a noun that reports', () => {
    checkAttributions(`
      Nobody shared his claim that the vote was stolen.
                    ^^^ source
                        ^^^^^ say
                              ^^^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('thoughts and intentions are told from speech by their act', () => {
    checkAttributions(`
      Ruiz hopes to win.
      ^^^^ source
           ^^^^^ intend
                 ^^^^^^ content
    `)
    checkAttributions(`
      Ruiz believes that talks help.
      ^^^^ source
           ^^^^^^^^ think
                    ^^^^^^^^^^^^^^^ content
    `)
  })

  test('what nobody said is no cue', () => {
    checkNobodySpeaks(
      'The minister did not say when the talks begin.',
      'The police report and the calls of the crowd filled the United States paper.',
      'They walked on in order to reach the coast.',
      'The election-related posts were gone.',
    )
  })
})

suite('core/attributions: the reporting chain', () => {
  test('to whom, where and when stand between cue and content', () => {
    checkAttributions(`
      Ruiz told reporters on Sunday in a statement that the talks go on.
      ^^^^ source
           ^^^^ say
                ^^^^^^^^^ to
                          ^^^^^^^^^ when
                                    ^^^^^^^^^^^^^^ in
                                                   ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('an agency that quotes somebody passes it on', () => {
    checkAttributions(`
      “The talks go on,” PTI quoted Ruiz as saying.
      ^^^^^^^^^^^^^^^^^^ content
                         ^^^ by
                             ^^^^^^ say
                                    ^^^^ source
                                         ^^^^^^^^^ say
    `)
  })

  test('somebody who is quoted by an agency says one thing once', () => {
    checkAttributions(`
      Ruiz was quoted by the Daily Echo of Lima as saying that the talks go on.
      ^^^^ source
           ^^^^^^^^^^ say
                         ^^^^^^^^^^^^^^^^^^^^^^ by
                                                ^^^^^^^^^ say
                                                          ^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('what stands before the cue tells too', () => {
    checkAttributions(`
      The ministry in a statement said the talks go on.
      ^^^^^^^^^^^^ source
                   ^^^^^^^^^^^^^^ in
                                  ^^^^ say
                                       ^^^^^^^^^^^^^^^ content
    `)
  })
})

suite('core/attributions: headlines', () => {
  test('Title Case', () => {
    checkAttributions(`
      Kenya Urges Peru to Hold New Talks
      ^^^^^ source
            ^^^^^ say
                  ^^^^^^^^^^^^^^^^^^^^^^ content
    `)
  })

  test('a dash and a name', () => {
    checkAttributions(`
      The talks go on — Ruiz
      ^^^^^^^^^^^^^^^ content
                        ^^^^ source
    `)
  })

  test('a name and a colon, but no label and no dateline', () => {
    checkAttributions(`
      Ruiz: The talks go on
      ^^^^ source
            ^^^^^^^^^^^^^^^ content
    `)
    checkNobodySpeaks('Analysis: The talks go on', 'NAIROBI: The talks go on')
  })
})

suite('core/attributions: odd prose', () => {
  test('never throws', () => {
    const odd = [
      '',
      ' ',
      '\u0000',
      '"',
      '“”',
      'said',
      'said said said',
      ', said',
      'according to',
      '— ',
      ': ',
      '\ud800 said \udc00',
      'He said:',
      '“, said “',
    ]
    for (const text of odd) assert.ok(Array.isArray(attributionsIn(text)))
  })

  test('takes linear time where marks and cues pile up', () => {
    for (const sample of [
      '"',
      '“a” he said ',
      'said ',
      'he said that ',
      '“he said ',
      'by ',
      'accused by ',
      ', said A',
      '(said) ',
    ])
      attributionsIn(sample.repeat(20_000 / sample.length))
  })
})
