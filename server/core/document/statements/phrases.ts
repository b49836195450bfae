// Words by which a source without a name is told: nouns that stand for bodies or people, and small questions about a phrase.
// In: the phrase as the article writes it. Looks at nothing else.

import { isPeople } from './sources'

/** Nouns for bodies that stand for a name given before. */
export const GENERIC = new Set(
  'company group organization organisation firm agency union party newspaper regulator watchdog institution body club team association paper outlet website platform bank airline movement charity body foundation institute'.split(
    ' ',
  ),
)

/** False for "the company" after "National Police Agency" and "the union" after "the court's ruling": the name's own noun says other. */
export function isCalled(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u)
  if (words.includes(noun)) return true
  if (words.includes('ruling') || /\s[-–—]\s/.test(name)) return false
  return !PUBLIC.some((word) => words.includes(word)) || PUBLIC_TOO.has(noun)
}
const PUBLIC =
  'ministry police government court commission authorities council center centre department union party'.split(' ')
const PUBLIC_TOO = new Set('agency body institution regulator organization organisation institute'.split(' '))

/** Nouns for people whom articles leave without a name. */
export const NAMELESS = new Set(
  'source official suspect victim witness complainant resident spokesman spokeswoman spokesperson protester user poster man woman boy girl child'.split(
    ' ',
  ),
)

/** Nothing but a comma, or an apposition between two, stands between a name and "who". */
export function isRightBefore(between: string): boolean {
  return (
    between.length <= 2 ||
    (between.length < LONGEST_APPOSITION && /^, (?:[^.;“”"]*, |\p{Lu}[^.,;“”"]* )$/u.test(between))
  )
}
const LONGEST_APPOSITION = 90

export function isMany(description: string): boolean {
  const head = description.split(/\s/).at(-1)?.toLowerCase() ?? ''
  return /s$|(?:men|people|children)$/.test(head) || !isPeople(head)
}

/** "the Bank of Valmora" in a phrase: its last words with capitals, and the small ones between them. */
export function capitalsAtEnd(phrase: string): string | undefined {
  const words = phrase.split(' ')
  let first = words.length
  while (first > 0 && (/^\p{Lu}/u.test(words[first - 1]) || BETWEEN_CAPITALS.has(words[first - 1]))) first--
  while (first < words.length && BETWEEN_CAPITALS.has(words[first])) first++
  return first < words.length ? words.slice(first).join(' ') : undefined
}

const BETWEEN_CAPITALS = new Set(['of', 'the', 'and'])

/** What "which" stands for at the end of a phrase: "investigation" in "ordered an investigation". */
export function nounPhraseAtEnd(phrase: string): string | undefined {
  const words = phrase.split(' ').slice(-5)
  const at = words.findLastIndex((word) => ARTICLES.has(word))
  const noun = at < 0 ? [] : words.slice(at + 1)
  return noun.length > 0 && noun.every((word) => /^[\p{L}-]+$/u.test(word)) ? noun.join(' ') : undefined
}
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their'])

/** "on Tuesday by the newspaper Costa Norte": the name after "by", undefined where there is none. */
export function nameAfterBy(text: string): string | undefined {
  const words = text.split(/[\n\r,.;:“”"(]/, 1)[0].split(' ')
  const by = words.indexOf('by')
  if (words[0] !== '' || by < 1 || by > MOST_BEFORE_BY) return undefined
  let end = by + 1
  while (end < words.length && end - by < 8 && !AFTER_NAME.has(words[end]) && !/^\p{Ll}+ed$/u.test(words[end])) end++
  while (end > by + 1 && !/^\p{Lu}/u.test(words[end - 1])) end--
  const name = words.slice(by + 1, end)
  return name.length > 0 ? name.join(' ').replace(/^[Tt]he /, '') : undefined
}
const MOST_BEFORE_BY = 5
const AFTER_NAME = new Set('in on at to that which who for with from said says after before'.split(' '))
