// What the words of a title say of the office: whether it is a public one, whose, and whether it is former or acting.
// In: the title's tokens and its head. Out: facts for a candidate; absent where the title does not say.

import type { TitleWord } from '../../knowledge/offices'
import type { Draft } from '../../model/draft'
import type { Gender, Status } from '../../model/person'
import { Shape, type Tokens } from '../../text/tokens'

export interface OfficeFacts {
  readonly official?: boolean
  /** Of bodies only; countries' names are the country stage's. */
  readonly country?: string
  readonly status?: Status
  readonly gender?: Gender
}

interface TitleTokens {
  readonly first: number
  readonly last: number
  readonly word: TitleWord
}

export function officeFacts(tokens: Tokens, { first, last, word }: TitleTokens): OfficeFacts {
  const words = tokens.words.slice(first, last)
  const official = officialIn(tokens, { first, last, word }, words)
  const country = bodyIn(tokens, first, last)
  const status = statusIn(words)
  const facts: Draft<OfficeFacts> = {}
  if (official !== undefined) facts.official = official
  if (country !== undefined) facts.country = country
  if (status) facts.status = status
  if (word.gender) facts.gender = word.gender
  return facts
}

function officialIn(tokens: Tokens, { first, last, word }: TitleTokens, words: readonly string[]): boolean | undefined {
  if (word.kind === 'kin') return undefined
  const business = words.some((each) => BUSINESS.has(each))
  const state = words.some((each) => STATE.has(each))
  if (word.official === 'yes') return !(business && !state)
  if (word.official === 'body')
    return state || (!business && words.some((each) => BY_ACRONYM.has(each)) && hasAcronym(tokens, first, last))
  return word.kind === 'honorific' ? undefined : false
}

const BY_ACRONYM: ReadonlySet<string> = new Set(
  'head director chairman chairperson chairwoman chair president vice-chairman'.split(' '),
)

/** "KMT chairman", "head of the CNE": bodies that news writes in capitals are parties and agencies more often than firms. */
function hasAcronym(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (tokens.shape[at] === Shape.Capitals && tokens.words[at].length < 7) return true
  return false
}

/** The international bodies and the organs of the United States that titles name without their country. */
function bodyIn(tokens: Tokens, first: number, last: number): string | undefined {
  for (let at = first; at < last; at++) {
    const code = BODIES.get(tokens.words[at])
    if (code !== undefined && tokens.shape[at] >= Shape.Capitals) return code
    if (
      tokens.words[at] === 'secretary' &&
      tokens.words[at + 1] === 'of' &&
      /^(state|defen[sc]e)$/.test(tokens.words[at + 2] ?? '')
    )
      return 'US'
    if (tokens.words[at] === 'security' && tokens.words[at + 1] === 'council' && tokens.words[at - 1] !== 'national')
      return 'UN'
    if (tokens.words[at] === 'pentagon') return 'US'
    if (tokens.words[at] === 'white' && tokens.words[at + 1] === 'house') return 'US'
    if (tokens.words[at] === 'state' && tokens.words[at + 1] === 'department') return 'US'
    if (tokens.words[at] === 'united' && tokens.words[at + 1] === 'nations') return 'UN'
    if (tokens.words[at] === 'european' && /^(union|commission|parliament|council)$/.test(tokens.words[at + 1] ?? ''))
      return 'EU'
    if (tokens.words[at] === 'african' && tokens.words[at + 1] === 'union') return 'African Union'
  }
  return undefined
}

const BODIES = new Map([
  ['un', 'UN'],
  ['u.n.', 'UN'],
  ['unicef', 'UNICEF'],
  ['unhcr', 'UNHCR'],
  ['unesco', 'UNESCO'],
  ['who', 'WHO'],
  ['opec', 'OPEC'],
  ['osce', 'OSCE'],
  ['eu', 'EU'],
  ['e.u.', 'EU'],
  ['nato', 'NATO'],
  ['imf', 'IMF'],
  ['iaea', 'IAEA'],
  ['wto', 'WTO'],
  ['asean', 'ASEAN'],
  ['ecowas', 'ECOWAS'],
  ['oas', 'OAS'],
  ['fbi', 'US'],
  ['cia', 'US'],
])

function statusIn(words: readonly string[]): Status | undefined {
  for (const word of words) {
    if (
      word === 'former' ||
      word === 'ex' ||
      word === 'then' ||
      word === 'ousted' ||
      word === 'deposed' ||
      word === 'ex-'
    )
      return 'former'
    if (word === 'acting' || word === 'interim' || word === 'caretaker') return 'acting'
    if (word === 'elect' || word === 'designate') return 'designate'
  }
  return undefined
}

const STATE: ReadonlySet<string> = new Set(
  'judicial senior-official official diplomatic senate military ministry minister department government state national federal presidential parliament parliamentary congress congressional senate assembly house council councilor municipal municipality city town county district provincial province regional commission committee commissioner court supreme constitutional judiciary police army navy naval air military defence defense force forces coast border customs tax revenue prison intelligence security party opposition democratic republican conservative labour labor liberal socialist communist campaign election electoral embassy consulate mission diplomacy foreign prime public treasury central reserve un u.n. nations eu european nato union african presidency palace cabinet republic kingdom authority agency bureau royal immigration health education interior finance justice energy nuclear peace'.split(
    ' ',
  ),
)

const BUSINESS: ReadonlySet<string> = new Set(
  'relations chamber athletics workers shippers forum parishad company companies corporation corp inc ltd limited plc group holdings bank airline airlines club team football soccer cricket rugby basketball fc union association federation foundation university college school hospital institute chamber marketing sales brand product company’s firm industry industries hotel studio records music film theatre theater museum church mosque fan executive chief-executive'.split(
    ' ',
  ),
)
