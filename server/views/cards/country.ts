// The card of a country, bloc or disputed area: what the mention stands for, and what was known of it at the article's date.
// Facts come from the table and carry its date; areas that several states claim have neither flag nor owner.

import {
  firstFrom,
  type Area,
  type Bloc,
  type Country,
  type CountryMention,
  type CountryName,
  type Span,
} from '../../core/index'
import { speakerName, textOf } from '../article'
import type { Card, CardRow } from './card'
import type { CardContext } from './context'
import { countryFacts, held, nameInText } from './countryFacts'
import { excerpt, list, reasonText } from './reason'

export function countryCard(mention: CountryMention<'section'>, context: CardContext): Card {
  const { analysis, section, knowledge } = context
  const words = textOf(analysis, section, mention)
  const name = knowledge.countryNames.find((known) => known.code === mention.code && sameWords(known.name, words))
  const bloc = mention.what === 'bloc' ? knowledge.blocs.get(mention.code) : undefined
  const area = knowledge.areas.get(mention.code)
  const country = knowledge.countries.get(mention.code)
  const about = bloc
    ? ofBloc(words, bloc, context)
    : country
      ? ofCountry(words, { mention, country, area, name }, context)
      : area
        ? ofArea(area, context)
        : undefined
  return {
    sentence: about?.sentence ?? `“${words}” is a ${mention.kind} of ${mention.code}.`,
    rows: [...(about?.rows ?? []), ...mentionRows(mention, context)],
    reason: reasonText(mention.reason, analysis.text.slice(section.start)),
    source: `${mention.reason.rule === GLOSSARY_RULE ? 'Your glossary (.dateline/places.tsv). ' : ''}Table of countries, checked to ${knowledge.countriesAsOf} (ISO 3166, CLDR and own rows).`,
  }
}

const GLOSSARY_RULE = 'country.glossary'

type About = Pick<Card, 'sentence' | 'rows'>

interface Known {
  readonly mention: CountryMention<'section'>
  readonly country: Country
  /** The neutral wording of a disputed state. */
  readonly area?: Area
  /** What the table says of the mention's words. */
  readonly name?: CountryName
}

function ofCountry(words: string, known: Known, context: CardContext): About {
  const { mention, country, area, name } = known
  const noted = name && name.note !== '' && mention.what !== 'area'
  const note = noted ? [{ label: 'Name', value: `${words}: ${name.note}` }] : []
  const other = name && name.other !== '' ? context.knowledge.countries.get(name.other) : undefined
  const doubt = other && other.code !== country.code ? [{ label: 'May also mean', value: nameInText(other) }] : []
  const status = area && mention.kind !== 'name' ? [{ label: 'Status', value: area.wording }] : []
  return {
    sentence: sentenceOf(words, known, context),
    rows: [...countryFacts(country, context), ...note, ...doubt, ...status],
  }
}

/** One plain sentence: what the words stand for here, and because of which words. */
function sentenceOf(words: string, { mention, country, area, name }: Known, context: CardContext): string {
  const shown = nameInText(country)
  switch (mention.kind) {
    case 'metonym': {
      const government = country.status === 'bloc' ? 'the institutions' : 'the government'
      return `“${words}” stands for ${government} of ${shown} here${because(mention, context)}.`
    }
    case 'capital':
      return `“${words}” is a place here: ${seatOf(words, country)} ${shown}.`
    case 'demonym':
      return `“${words}” refers to ${name?.use === 'people' ? 'the people of ' : ''}${shown}.`
    case 'name':
      if (area) return `${capitalised(shown)}: ${area.wording}`
      if (name?.flags.has('part')) return `“${words}” is ${name.note}.`
      if (name?.use === 'former') return `“${words}” is an earlier name of ${shown}.`
      return country.name === words
        ? `${capitalised(shown)} is ${statusOf(country, context)}.`
        : `“${words}” is ${shown}.`
  }
}

/** ", because of “ties … with”": the words that the reading went by. */
function because({ reason }: CountryMention<'section'>, { analysis, section }: CardContext): string {
  const words = reason.evidence.map((span) => excerpt(textOf(analysis, section, span), 30))
  return words.length === 0 ? '' : `, because of “${words.join(' … ')}”`
}

function statusOf({ status, region, of, to }: Country, { knowledge }: CardContext): string {
  const where = region === '' ? '' : ` (${region})`
  if (status === 'historic') return `a former state${where}, which ended in ${to.slice(0, 4)}`
  if (status === 'territory') return `a territory of ${nameInText(knowledge.countries.get(of))}${where}`
  return status === 'bloc' ? 'a union of states' : `a country${where}`
}

function seatOf(words: string, { capital }: Country): string {
  const first = capital.split(/[;(]/, 1)[0].trim()
  if (sameWords(first, words)) return 'the capital of'
  return capital.toLowerCase().includes(words.toLowerCase())
    ? 'a capital or seat of government of'
    : 'a seat of government of'
}

function ofBloc(words: string, { name, members }: Bloc, { section, knowledge }: CardContext): About {
  const now = members.filter((member) => held(member, section.content.date))
  const names = now.map(({ country }) => knowledge.countries.get(country)?.name ?? country).sort()
  const label = section.content.date === undefined ? 'Members' : `Members (${section.content.date})`
  return {
    sentence: words === name ? `${name} is a union of states.` : `“${words}” is the ${name}, a union of states.`,
    rows: names.length === 0 ? [] : [{ label, value: `${names.length}: ${names.join(', ')}` }],
  }
}

function ofArea({ name, wording, administeredBy, claimedBy }: Area, { knowledge }: CardContext): About {
  const names = (codes: readonly string[]) => list(codes.map((code) => knowledge.countries.get(code)?.name ?? code))
  const rows = [
    { label: 'Administered by', value: names(administeredBy) },
    { label: 'Claimed by', value: names(claimedBy) },
  ]
  return { sentence: `${name}: ${wording}`, rows: rows.filter(({ value }) => value !== '') }
}

/** How often it is mentioned here, by which words, and in whose statements. */
function mentionRows({ code }: CountryMention<'section'>, { analysis, section }: CardContext): CardRow[] {
  const { countries, statements } = section.content
  const mentions = countries.filter((other) => other.code === code)
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const words = textOf(analysis, section, mention)
    // A dateline's "MOSCOW" is the same words as "Moscow"; "US" is no "us".
    const shown = words.length > 4 && words === words.toUpperCase() ? capitalised(words.toLowerCase()) : words
    counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5)
  const speakers = new Set<string>()
  for (const { content, speaker } of statements)
    if (content.some((said) => holdsOne(said, mentions))) speakers.add(speakerName(section.content, speaker))
  const rows = [
    {
      label: 'Mentions here',
      value: `${mentions.length} (${commonest.map(([words, count]) => `${words} ${count}`).join(', ')})`,
    },
  ]
  if (speakers.size > 0) rows.push({ label: 'Mentioned by', value: [...speakers].slice(0, 5).join('; ') })
  return rows
}

/** True when one of the mentions, which stand in text order and apart, lies inside the span. */
function holdsOne(span: Span<'section'>, mentions: readonly Span<'section'>[]): boolean {
  const first = firstFrom(mentions, span.start)
  return first < mentions.length && mentions[first].end <= span.end
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase().replace(/’/g, "'") === b.toLowerCase().replace(/’/g, "'")
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
