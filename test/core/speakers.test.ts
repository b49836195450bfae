// Whom the source of a statement stands for. Under each cue stands the speaker.

import assert from 'node:assert/strict'
import { nameHeadlines } from '../../server/core/document/statements/headlines'
import { checkSpeakers } from '../support/speakers'
import { speakerText, statementsIn } from '../support/statements'

const RUIZ = { words: ['Olga Ruiz', 'Ruiz'], gender: 'female' as const }
const KIM = { words: ['Tom Kim', 'Kim'], gender: 'male' as const }

suite('core/speakers', () => {
  test('a name is the person', () => {
    checkSpeakers(
      { ruiz: RUIZ },
      `
      Envoy Olga Ruiz said no. Ruiz added that it rained.
                      ^^^^ ruiz
                                    ^^^^^ ruiz
    `,
    )
  })

  test('he and she are whoever was named last and fits', () => {
    checkSpeakers(
      { ruiz: RUIZ, kim: KIM },
      `
      Olga Ruiz met Tom Kim. She said no. He said yes.
                                 ^^^^ ruiz
                                             ^^^^ kim
    `,
    )
  })

  test('a speaker is likelier than somebody spoken of', () => {
    checkSpeakers(
      { ruiz: { words: ['Ruiz'] }, kim: { words: ['Kim'] } },
      `
      Ruiz said no. “We wait for Kim to come to us,” he added.
           ^^^^ ruiz
                                                        ^^^^^ ruiz
    `,
    )
  })

  test('where two people fit, nobody is named', () => {
    checkSpeakers(
      { ruiz: { words: ['Ruiz'] }, kim: { words: ['Kim'] } },
      `
      At noon came Ruiz and also Kim. He said no.
                                         ^^^^ unknown: more than one person was named shortly before
    `,
    )
  })

  test('he is the official without a name who spoke right before, as long as nobody with one is mentioned', () => {
    checkSpeakers(
      { kim: { words: ['Kim'] } },
      `
      Kim said no. An official said yes. He added that it rained. But Kim left. He said no.
          ^^^^ kim
                               ^^^^ unnamed official
                                            ^^^^^ unnamed official
                                                                                   ^^^^ kim
    `,
    )
  })

  test('where nobody was named, nobody is', () => {
    checkSpeakers(
      {},
      `
      He said no.
         ^^^^ unknown: nobody was named shortly before
    `,
    )
  })

  test('who is the one named right before', () => {
    checkSpeakers(
      { ruiz: RUIZ, kim: KIM },
      `
      Kim met Ruiz, who said no.
                        ^^^^ ruiz
    `,
    )
  })

  test('two names joined are two speakers', () => {
    checkSpeakers(
      { ruiz: RUIZ, kim: KIM },
      `
      Olga Ruiz and Tom Kim said no. They added that it rained.
                            ^^^^ ruiz + kim
                                          ^^^^^ ruiz + kim
    `,
    )
  })

  test('who owns something does not speak for it', () => {
    checkSpeakers(
      { ruiz: RUIZ },
      `
      Ruiz's office said no.
                    ^^^^ Ruiz's office
    `,
    )
  })

  test('a description is the only person with such an office', () => {
    checkSpeakers(
      { ruiz: { ...RUIZ, office: 'Coast envoy' }, kim: { ...KIM, office: 'finance minister' } },
      `
      Ruiz met Kim. The minister said no. The envoy said yes.
                                 ^^^^ kim
                                                    ^^^^ ruiz
    `,
    )
  })

  test('the office of somebody else is not taken for it', () => {
    checkSpeakers(
      { kim: { ...KIM, office: 'finance minister' } },
      `
      Kim left. The president said no.
                              ^^^^ unnamed president
    `,
    )
  })

  test('a rank that the article gives nobody is the official’s who spoke right before; another person’s it is not', () => {
    checkSpeakers(
      { kim: { ...KIM, office: 'member for Coast' }, ruiz: RUIZ },
      `
      Kim said no. The legislator said yes. Ruiz said no. The judge said yes.
          ^^^^ kim
                                  ^^^^ kim
                                                 ^^^^ ruiz
                                                                    ^^^^ unnamed judge
    `,
    )
  })

  test('people without a name stay without one', () => {
    checkSpeakers(
      { ruiz: RUIZ },
      `
      Ruiz left. Officials said no. A police officer said yes.
                           ^^^^ unnamed Officials
                                                     ^^^^ unnamed police officer
    `,
    )
  })

  test('a body has the fullest name that the article gives', () => {
    checkSpeakers(
      {},
      `
      The Coast Hotels Association (CHA) met the Foreign Ministry. CHA said no. The ministry said yes.
                                                                       ^^^^ Coast Hotels Association
                                                                                             ^^^^ Foreign Ministry
    `,
    )
  })

  test('it is the body that spoke last', () => {
    checkSpeakers(
      {},
      `
      The Foreign Ministry said no. It added that it rained.
                           ^^^^ Foreign Ministry
                                       ^^^^^ Foreign Ministry
    `,
    )
  })

  test('a letter speaks for whoever issued it', () => {
    checkSpeakers(
      {},
      `
      A letter from the Coast Union said no. The letter added that it rained.
                                    ^^^^ Coast Union
                                                        ^^^^^ Coast Union
    `,
    )
  })

  test('I is the speaker inside a quotation and the article outside', () => {
    checkSpeakers(
      { ruiz: RUIZ },
      `
      I say no.
        ^^^ the article
    `,
    )
  })

  test('nobody is named where the passive hides who spoke', () => {
    checkSpeakers(
      {},
      `
      It was announced that talks go on.
         ^^^^^^^^^^^^^ unknown: nobody is named
    `,
    )
  })

  test('thousands of statements take linear time', () => {
    const text = 'Ruiz met Kim. “We go,” she said. He said that Ruiz left.\n'.repeat(2000)
    assert.ok(statementsIn(text, { ruiz: RUIZ, kim: KIM }).length >= 4000)
  })

  test('whom somebody’s own words name is not who speaks them', () => {
    checkSpeakers(
      { ruiz: { words: ['Ruiz'] }, kim: { words: ['Kim'] } },
      `
      Ruiz said no.
           ^^^^ ruiz

      Kim will pay for it, he said.
                              ^^^^ ruiz
    `,
    )
  })

  test('which is the body right before', () => {
    checkSpeakers(
      {},
      `
      The Foreign Ministry said no to the Bank of Valmora, which warned that it rained.
                           ^^^^ Foreign Ministry
                                                                 ^^^^^^ Bank of Valmora
    `,
    )
  })

  test('the two leaders are only two who spoke together', () => {
    checkSpeakers(
      {},
      `
      The Foreign Ministry said no. The two leaders said that it rained.
                           ^^^^ Foreign Ministry
                                                    ^^^^ unknown: nobody was named whom "they" would fit
    `,
    )
  })

  test('a statement with a body’s name before it is that body’s', () => {
    checkSpeakers(
      {},
      `
      The Coast Union statement said no.
                                ^^^^ Coast Union
    `,
    )
  })

  test('the letter of nobody in particular is nobody’s', () => {
    checkSpeakers(
      { ruiz: RUIZ },
      `
      Ruiz said no. The letter warned that it rained.
           ^^^^ ruiz
                               ^^^^^^ unknown: the article does not say clearly whose words these are
    `,
    )
  })

  test('letters in brackets stand for the name before them, also where they come from another language', () => {
    checkSpeakers(
      {},
      `
      The Central Fish Bank (BPC) met the Assembly of Coast Fishers. BPC said no.
                                                                         ^^^^ Central Fish Bank

      They heard that ACF said yes.
                          ^^^^ Assembly of Coast Fishers
    `,
    )
  })

  test('the company is not a police force that spoke before, the agency may be', () => {
    checkSpeakers(
      {},
      `
      The Valmora Police said no. The company said yes. The agency said no.
                         ^^^^ Valmora Police
                                              ^^^^ unnamed company
                                                                   ^^^^ Valmora Police
    `,
    )
  })

  test('who passes words on is no second speaker', () => {
    checkSpeakers(
      { ruiz: RUIZ },
      `
      Olga Ruiz came. “It rained,” she said, as quoted by VNA news agency.
                                       ^^^^ ruiz
    `,
    )
  })

  test('who stands for nobody’s name gives none', () => {
    checkSpeakers(
      { minister: { words: ['the health minister'] } },
      `
      They met the health minister, who said no.
                                        ^^^^ unnamed health minister
    `,
    )
  })

  test('a headline without a name is whoever says the same below', () => {
    const headline = 'Envoy’s aide says harvest was stolen from fishers'
    const other = 'Keeper’s aide says winter brings much snow'
    const text = `${headline}\n\n${other}\n\nOlga Ruiz said that the harvest was stolen from the fishers.`
    const parts = [{ kind: 'headline' as const, start: 0, end: headline.length + 2 + other.length }]
    const found = nameHeadlines(text, parts, statementsIn(text, { ruiz: RUIZ }))
    assert.deepEqual(
      found.map(({ speaker }) => speakerText(speaker)),
      ['ruiz', "unnamed Keeper's aide", 'ruiz'],
    )
  })
})
