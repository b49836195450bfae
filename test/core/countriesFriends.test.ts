// False friends: words that look like a country and mean something else here, each beside the sentence in which it does mean one.

import { checkCountries, checkNoCountries } from '../support/countries'

suite('core/countries, false friends', () => {
  test('people who bear a country’s or a capital’s name', () => {
    checkNoCountries(`
      The actor Tom Holland smiled.
      Jordan Henderson and Chad Oduya ran.
      Her mother praised Michael Jordan and George Washington.
      Then Paris Hilton sang.
      “It rained,” said Israel.
      Mr. Ireland declined.
      Ms London paid.
      They asked Georgia herself.
    `)
  })

  test('the same words as countries', () => {
    checkCountries(`
      Jordan and Chad agreed with Holland.
      ^^^^^^ JO name
                 ^^^^ TD name
                                  ^^^^^^^ NL name
      Jordan Prime Minister Ali Odeh left Israel Defense Forces waiting.
      ^^^^^^ JO name
                                          ^^^^^^ IL name
    `)
  })

  test('in a headline in Title Case a capital makes no name', () => {
    checkCountries(`
      Jordan Says Minister Visits France
      ^^^^^^ JO name
                                  ^^^^^^ FR name
    `)
    checkNoCountries('Tom Holland Joins Jordan Smith on Stage')
  })

  test('Georgia is a state of the US among its like, and a country beside its capital', () => {
    checkNoCountries(`
      Voters in Georgia and Ohio queued.
      A jury in the state of Georgia met.
    `)
    checkCountries(`
      Protesters in Tbilisi, Georgia, cheered.
                    ^^^^^^^ GE capital
                             ^^^^^^^ GE name
    `)
  })

  test('states, towns and seas that hold a country’s name', () => {
    checkNoCountries(`
      New Mexico and Western Australia share a plan.
      Ships in the Indian Ocean and the South China Sea turned.
      A road to Lebanon, Tenn. was closed.
      A road to Paris, Texas, was closed.
      He lives in the city of Turkey.
      The Korean War and the Vietnam War ended.
      She drove along US-24 for hours.
    `)
  })

  test('a name after a comma is not always a state', () => {
    checkCountries(`
      In Kenya, Virginia Otieno said Mass was held.
         ^^^^^ KE name
    `)
  })

  test('papers, companies and games', () => {
    checkNoCountries(`
      The Washington Post and the Moscow Times wrote of USA Today.
      The New York Times wrote of American Airlines and the Bank of America.
      He flew on Air India One and paid Mauritius Telecom.
      They train for Paris 2024 at Dhaka University.
      She read Paris Match at the Universidad de Costa Rica.
    `)
  })

  test('animals, food and verbs', () => {
    checkNoCountries(`
      A guinea pig ate brussels sprouts off the china.
      Brussels sprouts, turkey and Panama hats were sold.
      Polish the silver before dinner.
      Turkey sandwiches were served.
    `)
  })

  test('“us” in capitals that is the pronoun', () => {
    checkNoCountries('CONTACT US')
    checkCountries(`
      US SENATE VOTES
      ^^ US name
    `)
  })

  test('a sum of money in US$', () => {
    checkNoCountries('It cost US$5 million, or US $6 million later.')
  })

  test('languages are no mentions, people who speak them are', () => {
    checkNoCountries(`
      He speaks German and wrote in English, French and Russian.
      An English-speaking guide knew the Spanish language.
    `)
    checkCountries(`
      They swam in Swedish and Finnish waters.
                   ^^^^^^^ SE demonym
                               ^^^^^^^ FI demonym
    `)
  })

  test('“the Islamic Republic” is Iran, an Islamic republic may be any', () => {
    checkCountries(`
      It became an Islamic Republic, like the Islamic Republic next door.
                                              ^^^^^^^^^^^^^^^^ IR name
    `)
  })

  test('the Americas are no mention of the United States', () => {
    checkNoCountries('Latin America, South American teams and Native Americans')
  })

  test('a part of a city is not the capital, a part of a country is still the country', () => {
    checkNoCountries('Houses in Old Havana and the Greater Accra Region')
    checkCountries(`
      Herders in Northern Kenya moved.
                          ^^^^^ KE name
    `)
  })
})
