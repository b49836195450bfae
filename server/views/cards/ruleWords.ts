// What each rule goes by, in words for readers; its stable id is for `dateline explain` and for authors of rules.
// In: a rule's id. Out: a clause that begins with a capital and has no full stop. Every id that core uses has one.

/** @returns the plain words; undefined for an id that nobody wrote words for */
export function ruleWords(rule: string): string | undefined {
  const own = WORDS.get(rule)
  if (own !== undefined || !rule.endsWith(RANGE)) return own
  const single = WORDS.get(rule.slice(0, -RANGE.length))
  return single && `${single}, from one to another`
}

/** Two figures of one kind: "figure.money.range". */
const RANGE = '.range'

const STATEMENTS = {
  'statement.according': 'Words like “according to” name who says it',
  'statement.headline-colon': 'In the headline a name and a colon stand before what was said',
  'statement.headline-dash': 'In the headline a dash and a name stand after what was said',
  'statement.inverted': 'Who speaks stands after the word for speaking',
  'statement.learned': 'The wording is like that of statements which people marked',
  'statement.noun': 'A noun for something said stands before what was said',
  'statement.participle': 'The sentence goes on with a further word for speaking',
  'statement.passive': 'The sentence says that something was said, with or without who said it',
  'statement.quoted-as-saying': 'One quotes another “as saying” this',
  'statement.subject': 'Who speaks stands before the word for speaking',
}

const SPEAKERS = {
  'speaker.author': '“I” or “we” outside a quotation is the article itself',
  'speaker.body': 'An organisation, a government or an office is named',
  'speaker.body-before': 'A general word stands for the organisation that spoke shortly before',
  'speaker.description': 'The description fits a person named before',
  'speaker.document': 'A document says this',
  'speaker.document-before': 'The document is one that somebody spoke in before',
  'speaker.headline': 'The headline repeats a statement of the article, which names the speaker',
  'speaker.issuer': 'The document’s own words say who issued it',
  'speaker.issuer-before': 'The article says before who issued the document',
  'speaker.it': '“It” stands for the body or country spoken of right before',
  'speaker.joint': 'Several are named together',
  'speaker.last-official': 'The title stands for the official who spoke right before',
  'speaker.latter': '“The latter” stands for the person named last',
  'speaker.named': 'The person is named',
  'speaker.none': 'Nobody who can speak is named',
  'speaker.office': 'One person alone has this office in the article',
  'speaker.own-words': '“I” or “we” stands for whoever is quoted',
  'speaker.pronoun': '“He” or “she” stands for somebody spoken of before',
  'speaker.relative': '“Who” stands for whoever is named right before it',
  'speaker.they': '“They” stands for those who spoke right before',
  'speaker.unnamed': 'Whoever speaks is described without a name',
  'speaker.which': '“Which” stands for the body named right before it',
}

const PEOPLE = {
  'person.description': 'A description stands for a person of the article',
  'person.full': 'First and last names stand together',
  'person.single': 'One part of a name stands alone',
  'person.titled': 'A title or office stands with the name',
  'body.name': 'The name is that of a body which speaks in the article',
}

const SEAT = 'A capital or building stands for the government there'
const PLACE = 'The capital is meant as a place'
const COUNTRIES = {
  'country.capital': PLACE,
  'country.capital.based': `${PLACE}, as somebody is based there`,
  'country.capital.between': `${PLACE}, as somebody moves between two places`,
  'country.capital.city': `${PLACE}, as the words beside it speak of a city`,
  'country.capital.from': `${PLACE}, as somebody comes from there`,
  'country.capital.in': `${PLACE}, as something happens there`,
  'country.capital.journey': `${PLACE}, as somebody travels there`,
  'country.capital.on': `${PLACE}, as something moves on it`,
  'country.capital.owns': `${PLACE}, as something stands in it`,
  'country.capital.to': `${PLACE}, as something goes there`,
  'country.demonym': 'The word names a country’s people or what belongs to it',
  'country.glossary': 'The name stands in your glossary',
  'country.metonym.acts': `${SEAT}, as it acts`,
  'country.metonym.backed': `${SEAT}, as it backs somebody`,
  'country.metonym.building': SEAT,
  'country.metonym.by': `${SEAT}, as something is done by it`,
  'country.metonym.dealings': `${SEAT}, as others deal with it`,
  'country.metonym.government': `${SEAT}, as the words beside it speak of a government`,
  'country.metonym.on': `${SEAT}, as something is put on it`,
  'country.metonym.owns': `${SEAT}, as a policy or the like is its own`,
  'country.metonym.regime': 'The name stands for those who govern there',
  'country.metonym.target': `${SEAT}, as something is aimed at it`,
  'country.name': 'The name is that of a country or region',
}

const FIGURES = {
  'figure.age': 'A number tells somebody’s age',
  'figure.age.decade': 'Words tell somebody’s age to ten years',
  'figure.count': 'A number stands before what is counted',
  'figure.count.elided': 'A number stands alone, and what it counts is told before or after',
  'figure.date': 'Words and numbers tell a day',
  'figure.date.century': 'Words tell a century',
  'figure.date.decade': 'A number tells ten years',
  'figure.date.month': 'The name of a month stands there',
  'figure.date.quarter': 'Words tell a quarter of a year',
  'figure.date.range': 'Words and numbers tell a time from one day to another',
  'figure.date.weekday': 'The name of a day stands there',
  'figure.date.year': 'A number tells a year',
  'figure.date.years': 'Two numbers tell years',
  'figure.duration': 'A number stands before a length of time',
  'figure.fraction': 'Words tell a part of a whole',
  'figure.measure': 'A number stands before a unit',
  'figure.money': 'A number stands beside a currency',
  'figure.ordinal': 'A word or number tells a place in an order',
  'figure.ordinal.elided': 'A word tells a place in an order, of what is told elsewhere',
  'figure.ordinal.last': 'A word tells the last place in an order',
  'figure.ordinal.range': 'Words tell places in an order, from one to another',
  'figure.percent': 'A number stands before “percent” or the like',
  'figure.ratio': 'Two numbers are compared',
  'figure.time': 'Numbers tell a time of day',
  'figure.vague': 'A word tells about how many',
}

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...STATEMENTS, ...SPEAKERS, ...PEOPLE, ...COUNTRIES, ...FIGURES }),
)
