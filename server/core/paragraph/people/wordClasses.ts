// Closed classes of English words that say whether a name may stand beside them: reporting verbs, prepositions, heads of names of bodies.
// In: a token. Out: its word's class as a small number, 0 for an open word. Title words come from the knowledge.

import type { Offices, TitleKind } from '../../knowledge/offices'
import type { Tokens } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'

export const enum WordClass {
  Open = 0,
  Office,
  Rank,
  Honorific,
  Role,
  Kin,
  Saying,
  Definite,
  Indefinite,
  Place,
  Other,
  Who,
  Possessive,
  Body,
  Site,
  Time,
  Auxiliary,
  Conjunction,
  Pronoun,
  By,
  Portfolio,
}

const TITLES: Readonly<Record<TitleKind, WordClass>> = {
  office: WordClass.Office,
  rank: WordClass.Rank,
  honorific: WordClass.Honorific,
  role: WordClass.Role,
  kin: WordClass.Kin,
}

/** The class of token `index`. */
export function classAt(tokens: Tokens, index: number, offices: Offices): WordClass {
  const closed = tokens.vocabulary.column(CLOSED_CLASS)[tokens.number[index]]
  if (closed !== WordClass.Open) return closed
  const title = offices.titleAt(tokens, index)
  return title ? TITLES[title.kind] : WordClass.Open
}

const CLOSED_CLASS = wordFact((word) => CLOSED.get(word) ?? WordClass.Open)

const CLOSED = new Map<string, WordClass>()
const list = (kind: WordClass, words: string): void => {
  for (const word of words.split(' ')) CLOSED.set(word, kind)
}
list(
  WordClass.Saying,
  'said says say saying told tells telling added adds noted notes explained explains stressed stressing insisted insists warned warns wrote writes tweeted claimed claims argued argues believes believed announced announces confirmed confirms stated states asked asks replied replies responded commented recalled recalls pointed revealed revealing urged urges called denied denies admitted admits acknowledged emphasised emphasized highlighted underlined observed remarked declared accused thanked concluded concludes continued described reiterated thinks hopes hoped vowed pledged lamented quipped quoted testified',
)
list(WordClass.Definite, 'the this that these those')
list(WordClass.Indefinite, 'a an another some any every each no')
list(WordClass.Place, 'in at from near to into toward towards across outside inside around via onto within')
list(WordClass.By, 'by with for against between including like namely than plus versus vs')
list(
  WordClass.Other,
  'of on over about under after before during since until through upon among without behind beyond per',
)
list(WordClass.Who, 'who whose whom aged')
list(WordClass.Possessive, "'s his her their its our my your s' ’s")
list(
  WordClass.Body,
  'ministry department directorate secretariat chamber party university college school bank council committee commission court police army navy force forces agency authority government parliament congress senate assembly association union federation foundation institute institution organisation organization society group company corporation corp inc ltd limited plc co club team league cup fc united news times post herald tribune gazette journal magazine daily observer guardian tv radio network hospital centre center church mosque temple museum theatre theater hotel office bureau board trust fund alliance coalition movement front brigade division service services airlines airways motors holdings industries technologies systems solutions media studios records entertainment bank fund',
)
list(
  WordClass.Site,
  'drive complex academy lane highway stadium boulevard crescent estate city town village county district province state region republic kingdom island islands river lake mountain mountains sea ocean bay gulf valley street road avenue square park airport station bridge beach coast north south east west northern southern eastern western central upper lower great stadium arena hall tower building plaza port harbour harbor canal desert forest hills peninsula strait',
)
list(
  WordClass.Time,
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid century today yesterday tomorrow',
)
list(
  WordClass.Portfolio,
  'education tourism health finance defence defense interior justice agriculture energy trade transport labour environment culture sports youth women affairs home science technology communication communications information security development planning water mines petroleum housing works industry commerce economy immigration fisheries treasury infrastructure welfare employment foreign parliamentary relations',
)
list(WordClass.Auxiliary, 'is was are were be been has had have will would can could should may might must does did do')
list(WordClass.Conjunction, 'and or but nor & if when while because as although though where whether so yet')
list(WordClass.Pronoun, 'he she it they we i you him them us me himself herself')
