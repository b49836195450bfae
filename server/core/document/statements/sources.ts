// Sorts the words of a source: a pronoun, a relative, people without a name, a document, a body.
// In: the source's words. Out: its kind and the words that a name is made of. Knows nothing of the article around it.

export type Gender = 'male' | 'female'

export type SourceWords =
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  /** "they": more than one, whoever they are; `pair` for "the two", "both". */
  | { readonly kind: 'plural'; readonly pair: boolean }
  /** "it", "which": a body or a document. */
  | { readonly kind: 'thing' }
  /** "who", "that". */
  | { readonly kind: 'relative' }
  /** "I", "we": the speaker inside a quotation, the article outside. */
  | { readonly kind: 'own' }
  /** "the latter": whoever was named last. */
  | { readonly kind: 'latter' }
  /** Somebody without a name; `definite` for "the minister", who may have been named before. */
  | { readonly kind: 'unnamed'; readonly description: string; readonly head: string; readonly definite: boolean }
  /** A report, letter or statement, with whose it is where the words say so. */
  | {
      readonly kind: 'document'
      readonly name: string
      readonly head: string
      readonly definite: boolean
      readonly issuer?: string
    }
  | { readonly kind: 'body'; readonly name: string; readonly head: string; readonly definite: boolean }

/** @param text the source as it stands in the article */
export function readSource(text: string): SourceWords {
  // One source in three is "he" or "she".
  const atOnce = text.length < 6 ? pronounOf(text) : undefined
  if (atOnce) return atOnce
  const plain = withoutTail(text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/g, "'") : text)
  const pronoun = pronounOf(plain)
  if (pronoun) return pronoun
  const words = plain.split(/[^\S ]/.test(plain) ? /\s+/ : ' ').filter((word) => word !== '')
  const first = words[0]?.toLowerCase() ?? ''
  const definite = DEFINITE.has(first)
  const isNumber = first === 'one' && /^\p{Lu}\p{Ll}/u.test(words[1] ?? '')
  const bare = DETERMINERS.has(first) && words.length > 1 && !isNumber ? words.slice(1) : words
  const name = bare.join(' ')
  const headAt = headOf(bare)
  const head = lettersOf((bare[headAt] ?? '').toLowerCase())
  if (DOCUMENTS.has(singular(head))) return { kind: 'document', name, head, definite, ...issuerOf(bare, headAt) }
  const isName = bare[headAt] !== undefined && /^\p{Lu}/u.test(bare[headAt])
  const counted =
    NUMBERS.has(bare[0]?.toLowerCase() ?? '') &&
    isSeveral(bare[bare.length - 1]) &&
    /^\p{Ll}/u.test(bare[bare.length - 1])
  if (
    counted ||
    QUANTIFIERS.has(first) ||
    (SINGLING.has(first) && (!isName || words.length === 1)) ||
    /^\d[\d,.]*(?:%|-)?$/.test(first)
  )
    return { kind: 'unnamed', description: plainly(words), head: head === '' ? first : head, definite: false }
  if (
    isPeople(head) &&
    !(isName && head === 'guard') &&
    !(isName && bare.length === 1 && !isSeveral(head) && !PEOPLE.has(head))
  )
    return { kind: 'unnamed', description: name, head, definite: definite || (isName && !DETERMINERS.has(first)) }
  const isOneOfMany = !definite && (isSeveral(head) || first === 'a' || first === 'an')
  if (
    (!isName && !COMMON_BODIES.has(head) && (isOneOfMany || isSeveral(head))) ||
    (bare.length === 1 && head === 'authorities')
  )
    return { kind: 'unnamed', description: name, head, definite: false }
  return { kind: 'body', name, head, definite: definite && (!isName || (bare.length === 1 && COMMON_BODIES.has(head))) }
}

/** "US" is no "us". */
function pronounOf(words: string): SourceWords | undefined {
  return words.length > LONGEST_PRONOUN || /^\p{Lu}{2,}$/u.test(words) ? undefined : PRONOUNS.get(words.toLowerCase())
}

function lettersOf(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.replace(/[^\p{L}\p{N}'-]/gu, '')
}

/** Without what was cut along with the source: "Earlier, the ministry", "ATO, which", "The ministry in a statement", "it publicly". */
function withoutTail(text: string): string {
  const comma = text.indexOf(', the ')
  const opening = comma > 0 && EARLIER.has(text.split(/[ ,]/, 1)[0].toLowerCase())
  const trimmed = (opening ? text.slice(comma + 2) : text).trim()
  if (!trimmed.includes(' ')) return withoutComma(trimmed)
  let words = trimmed.split(' ')
  if (words.length > 1 && RELATIVES.has(words[words.length - 1].toLowerCase())) words = words.slice(0, -1)
  if (words.length > 1 && /^\p{Ll}+ly$/u.test(words[words.length - 1])) words = words.slice(0, -1)
  const medium = words.findIndex(
    (word, index) => index > 0 && MEDIA.has(word) && /^(?:in|on|via|through)$/.test(words[index - 2] ?? ''),
  )
  if (medium > 2) words = words.slice(0, medium - 2)
  return withoutComma(words.join(' '))
}

function withoutComma(text: string): string {
  return text.endsWith(',') ? text.slice(0, -1) : text
}

const RELATIVES = new Set(['who', 'which', 'that'])
const EARLIER = new Set(['earlier', 'meanwhile', 'however', 'later', 'also', 'separately', 'moreover', 'additionally'])
const MEDIA = new Set(['statement', 'tweet', 'post', 'letter', 'interview', 'report', 'speech', 'message'])

const PRONOUNS = new Map<string, SourceWords>([
  ...['he', 'him', 'his'].map((word): [string, SourceWords] => [word, { kind: 'pronoun', gender: 'male' }]),
  ...['she', 'her', 'hers'].map((word): [string, SourceWords] => [word, { kind: 'pronoun', gender: 'female' }]),
  ...['they', 'their', 'them'].map((word): [string, SourceWords] => [word, { kind: 'plural', pair: false }]),
  ...['both', 'the two', 'the duo', 'the pair', 'the couple', 'the two leaders', 'both leaders', 'the two men'].map(
    (word): [string, SourceWords] => [word, { kind: 'plural', pair: true }],
  ),
  ...['it', 'its', 'which'].map((word): [string, SourceWords] => [word, { kind: 'thing' }]),
  ['the latter', { kind: 'latter' }],
  ...['who', 'whom', 'that'].map((word): [string, SourceWords] => [word, { kind: 'relative' }]),
  ...['i', 'we', 'my', 'our', 'me', 'us'].map((word): [string, SourceWords] => [word, { kind: 'own' }]),
])

const LONGEST_PRONOUN = Math.max(...Array.from(PRONOUNS.keys(), ({ length }) => length))

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'their', 'its'])
const DETERMINERS = new Set([...DEFINITE, 'a', 'an', 'some', 'one', 'another', 'any'])

/** Words that say how many there are of people whom nobody names. */
const QUANTIFIERS = new Set(
  'many several most few various numerous certain dozens hundreds thousands scores everyone everybody someone somebody anyone nobody others'.split(
    ' ',
  ),
)
const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve both all around about nearly'.split(' '),
)
/** Words that single one out, or some, of many: "one fighter", but "One Voice Association". */
const SINGLING = new Set([
  'one',
  'another',
  'some',
  'other',
  'more',
  'over',
  'nearly',
  'half',
  'both',
  'any',
  'each',
  'two',
])

function plainly(words: readonly string[]): string {
  return words.join(' ').toLowerCase()
}

/** The head of a noun phrase: its last word before a preposition, a comma or a participle. */
function headOf(words: readonly string[]): number {
  for (let index = 1; index < words.length; index++) {
    if (PREPOSITIONS.has(words[index].toLowerCase())) return index - 1
    if (words[index - 1].endsWith(',')) return index - 1
    if (/^(?:who|which|that)$/u.test(words[index])) return index - 1
    if (/^(?:\p{Ll}+ed|known|made|based)$/u.test(words[index]) && (index > 1 || isSeveral(words[0]))) return index - 1
  }
  return words.length - 1
}

const PREPOSITIONS = new Set(
  'of for in at from with by on to about among like near under against representing including and'.split(' '),
)

function issuerOf(words: readonly string[], headAt: number): { issuer?: string } {
  const before = words.slice(0, headAt).join(' ')
  const possessive = /^(.+)'s?(?: [\p{Ll}-]+)*$/u.exec(before)
  if (possessive && /^\p{Lu}/u.test(possessive[1])) return { issuer: possessive[1] }
  const next = words[headAt + 1]?.toLowerCase()
  const rest = words.slice(headAt + 2)
  if (next !== 'by' && next !== 'from' && next !== 'of') return byAtEnd(words)
  if (next === 'of' || rest.length === 0) return {}
  const end = rest.findIndex((word, index) => index > 0 && (word === 'to' || word === 'on'))
  return { issuer: withoutDeterminer(end > 0 ? rest.slice(0, end) : rest) }
}

/** "a report issued by the association". */
function byAtEnd(words: readonly string[]): { issuer?: string } {
  const at = words.indexOf('by')
  return at > 0 && at < words.length - 1 ? { issuer: withoutDeterminer(words.slice(at + 1)) } : {}
}

function withoutDeterminer(words: readonly string[]): string {
  return (DETERMINERS.has(words[0].toLowerCase()) ? words.slice(1) : words).join(' ')
}

function isSeveral(head: string): boolean {
  return singular(head) !== head
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Whether a noun stands for people: one of a list, or by its ending. */
export function isPeople(noun: string): boolean {
  const one = singular(noun)
  if (PEOPLE.has(one) || PEOPLE.has(noun)) return true
  return /(?:person|people|man|men|woman|women|ist|maker|worker|holder|leader|keeper|year-old|-in-law)$/.test(one)
}

const PEOPLE = new Set(
  'official source spokesman spokeswoman spokesperson minister analyst expert observer diplomat lawmaker legislator senator critic activist protester protestor demonstrator resident citizen villager neighbour neighbor witness victim relative parent mother father brother sister son daughter wife husband friend student teacher professor doctor nurse patient researcher scientist author writer journalist reporter lawyer attorney prosecutor judge officer commander soldier general suspect defendant complainant voter supporter opponent user poster businessman businesswoman trader farmer driver worker employee employer manager director executive president chairman chairwoman chair chief head secretary ambassador mayor governor councillor councilor member delegate representative candidate politician participant mp mla mep mna vicar cardinal nun friar intellectual villager weatherman local accused expat boss fighter passenger commuter legend star leader adviser advisor economist historian lawyer investor owner operator coach player captain tourist visitor guest artist actor actress singer fan commentator columnist blogger netizen some other many most few several insider aide producer founder negotiator envoy guard migrant refugee voice speaker specialist consultant youth boy girl child kid family member colleague deputy inspector superintendent constable pilot priest pastor bishop rabbi imam monk king queen prince princess premier chancellor'.split(
    ' ',
  ),
)

/** Nouns that stand for a body of a longer name even where they begin with a capital: "the Ministry". */
export const COMMON_BODIES = new Set(
  'ministry department court council commission authority agency union party committee bureau office association federation board university bank company army police institute centre center foundation government'.split(
    ' ',
  ),
)

const DOCUMENTS = new Set(
  'report statement letter study survey poll document paper article post tweet video book note memo release communique communiqué review index figure datum data statistic result record filing lawsuit indictment complaint petition resolution draft text account announcement message email editorial audit census footage image story textbook book speech text agreement order finding treaty constitution law ruling verdict charter convention test probe investigation camera chart sign rule section clause advisory notice circular directive file bill brochure bulletin reply response comment leak'.split(
    ' ',
  ),
)
