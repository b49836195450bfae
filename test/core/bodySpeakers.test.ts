// Whom a source that is no person stands for: bodies, documents, and the words that stand for either.

import { checkSpeakers } from '../support/speakers'

suite('core/bodySpeakers', () => {
  test('bodies and people whom nobody names have no name', () => {
    checkSpeakers(
      {},
      `
      A rights group said it. Three judges said yes. Environmentalists said no. Another trader said yes.
                     ^^^^ unnamed rights group
                                           ^^^^ unnamed three judges
                                                                       ^^^^ unnamed Environmentalists
                                                                                               ^^^^ unnamed another trader
    `,
    )
  })

  test('a name that begins with a number is a name', () => {
    checkSpeakers(
      {},
      `
      One Coast Association said no.
                            ^^^^ One Coast Association
    `,
    )
  })

  test('of two ministries the ministry is the one that spoke right before', () => {
    checkSpeakers(
      {},
      `
      The Fishing Ministry said that the Trade Ministry was late. The Ministry said no.
                           ^^^^ Fishing Ministry
                                                                               ^^^^ Fishing Ministry
    `,
    )
  })

  test('a description is the body that spoke right before, or nobody’s name', () => {
    checkSpeakers(
      {},
      `
      Valmora’s fishing watchdog said no. The Coast Fund said yes. Valmora’s largest charity said it was late.
                                 ^^^^ unnamed Valmora's fishing watchdog
                                                         ^^^^ Coast Fund
                                                                                             ^^^^ Coast Fund
    `,
    )
  })

  test('it is no body once a person has spoken', () => {
    checkSpeakers(
      { ruiz: { words: ['Ruiz'] } },
      `
      The Foreign Ministry said no. Ruiz said that it rained. It said yes.
                           ^^^^ Foreign Ministry
                                         ^^^^ ruiz
                                                                 ^^^^ unknown: no body was named that "it" would fit
    `,
    )
  })

  test('what is done or planned does not speak', () => {
    checkSpeakers(
      {},
      `
      The formal application for the fishing licence said yes.
                                                     ^^^^ unknown: what is named cannot speak
    `,
    )
  })

  test('it is not who spoke before, where the sentence has a subject of its own', () => {
    checkSpeakers(
      {},
      `
      The Coast Union said no. The Foreign Ministry named the man, who it said was late.
                      ^^^^ Coast Union
                                                                          ^^^^ unknown: no body was named that "it" would fit
    `,
    )
  })

  test('they are several: no single body is', () => {
    checkSpeakers(
      {},
      `
      The Foreign Ministry said no. They said yes. Farmers said no. They said yes.
                           ^^^^ Foreign Ministry
                                         ^^^^ unknown: nobody was named whom "they" would fit
                                                           ^^^^ unnamed Farmers
                                                                         ^^^^ unnamed Farmers
    `,
    )
  })

  test('a survey speaks for itself, also where its maker stands after the day', () => {
    checkSpeakers(
      {},
      `
      A survey by the Bank of Valmora said that it rained.
                                      ^^^^ survey by the Bank of Valmora

      It rained, according to a poll on Tuesday by the newspaper Costa Norte.
                 ^^^^^^^^^^^^ poll by newspaper Costa Norte
    `,
    )
  })

  test('the poll is the survey that spoke before', () => {
    checkSpeakers(
      {},
      `
      A Costa Norte survey said no. The poll said yes.
                           ^^^^ Costa Norte survey
                                             ^^^^ Costa Norte survey
    `,
    )
  })

  test('a letter speaks for whoever sent it, where a sentence before says so', () => {
    checkSpeakers(
      { ruiz: { words: ['Olga Ruiz', 'Ruiz'] } },
      `
      Olga Ruiz sent them a long letter in spring. The letter warned that it rained.
                                                              ^^^^^^ ruiz
    `,
    )
  })

  test('the letter is not whoever spoke last', () => {
    checkSpeakers(
      {},
      `
      The Coast Union said no. The letter warned that it rained.
                      ^^^^ Coast Union
                                          ^^^^^^ unknown: the article does not say clearly whose words these are
    `,
    )
  })

  test('a statement with a person’s name in it is that person’s, one of the ministry is the ministry’s', () => {
    checkSpeakers(
      { ruiz: { words: ['Olga Ruiz'] } },
      `
      A statement by envoy Olga Ruiz said no. They met the Fishing Ministry. The ministry statement said yes.
                                     ^^^^ ruiz
                                                                                                    ^^^^ Fishing Ministry
    `,
    )
  })
})
