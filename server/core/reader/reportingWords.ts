// Decodes the lexicon of reporting words: each form of a verb or noun with its lemma, act and group, and what the rules know of it.
// In: a word in lower case. Out: what it reports. The weights use the group as one sign among many; the rules go by what a word takes.

import type { Act } from '../model/statement'
import { NOUN_GROUPS, OTHER_NOUNS, OTHER_VERBS, VERB_GROUPS } from './reportingLexicon'

export interface ReportingWord {
  /** The word without its ending: the same for "says" and "said". */
  readonly lemma: string
  readonly act: Act
  /** Its group's number, from 1 up; 0 for those that only the rules take for cues. */
  readonly group: number
}

/** The first group that lists a form keeps it, verbs before nouns: a rarer meaning never hides the plain verb. */
export function reportingWord(word: string): ReportingWord | undefined {
  const verb = VERBS.get(word)
  if (verb && verb.group > 0) return verb
  const noun = NOUNS.get(word)
  return noun && noun.group > 0 ? noun : undefined
}

/** A verb that the rules may take for a cue. */
export function cueWord(word: string): CueWord | undefined {
  return VERBS.get(word)?.cue
}

/** A noun that may stand for a statement: "his claim that", "calls for". */
export function cueNoun(word: string): CueNoun | undefined {
  return NOUNS.get(word)?.cue
}

export const enum Form {
  /** "say": present, infinitive or imperative. */
  Base = 1,
  /** "says". */
  S = 2,
  /** "said": past tense or participle. */
  Past = 4,
  /** "saying". */
  Ing = 8,
}

/** What may be the content of a verb; a verb may take several. */
export const enum Takes {
  /** A clause with or without "that", and a quotation. */
  Clause = 1,
  /** A noun phrase: "announced a plan", "condemned the attack". */
  Thing = 2,
  /** An infinitive: "pledged to go". */
  Infinitive = 4,
  /** Somebody who is told stands between cue and content: "told reporters that". */
  Addressee = 8,
  /** The one addressed belongs to the content: "urged India to", "accused Tehran of". */
  Person = 16,
  /** Only a quotation: "he continued: ...". */
  Quotation = 32,
}

export interface CueWord {
  readonly lemma: string
  /** Forms that the word may be: "put" would be three. */
  readonly form: number
  readonly act: Act
  readonly takes: number
  /** Words that bind to the verb ("for" of "call for"), with what the pair takes; `alone` is false where it needs one. */
  readonly bound: readonly Bound[]
  readonly alone: boolean
}

export interface Bound {
  readonly words: readonly string[]
  readonly takes: number
}

export interface CueNoun {
  readonly act: Act
  /** "that", "of", "for", "to" ...: what follows the noun where its content is spelled out. */
  readonly before: ReadonlySet<string>
}

interface Verb extends ReportingWord {
  readonly cue: CueWord | undefined
}

interface Noun extends ReportingWord {
  readonly cue: CueNoun | undefined
}

const LETTERS: Readonly<Record<string, number>> = {
  c: Takes.Clause,
  o: Takes.Thing,
  t: Takes.Infinitive,
  a: Takes.Addressee,
  p: Takes.Person,
  q: Takes.Quotation,
}

const VERBS = decodeVerbs()
const NOUNS = decodeNouns()

function decodeVerbs(): ReadonlyMap<string, Verb> {
  const found = new Map<string, Verb>()
  ;[...VERB_GROUPS, OTHER_VERBS].forEach(({ act, words }, index) => {
    for (const { head, act: own, rest } of entriesOf(words)) {
      const [lemma, ...irregular] = head.replace('+', '').split('/')
      const group = index < VERB_GROUPS.length ? index + 1 : 0
      const as = { lemma, act: own ?? act }
      for (const [word, form] of formsOf(lemma, irregular, head.includes('+')))
        if (!found.has(word))
          found.set(word, { ...as, group, cue: rest.length > 0 ? { ...as, form, ...cueOf(rest) } : undefined })
    }
  })
  return found
}

function cueOf([letters, ...bindings]: readonly string[]): Pick<CueWord, 'takes' | 'bound' | 'alone'> {
  const takes = takesOf(letters)
  const bound = bindings.map((binding): Bound => {
    const [words, own] = binding.split('=')
    return { words: words.split('_'), takes: own === undefined ? takes | Takes.Thing : takesOf(own) }
  })
  return { takes, bound, alone: letters !== '-' }
}

function decodeNouns(): ReadonlyMap<string, Noun> {
  const found = new Map<string, Noun>()
  ;[...NOUN_GROUPS, OTHER_NOUNS].forEach(({ act, words }, index) => {
    for (const { head, act: own, rest } of entriesOf(words)) {
      const group = index < NOUN_GROUPS.length ? VERB_GROUPS.length + index + 1 : 0
      const as = { lemma: head, act: own ?? act }
      const cue = rest.length > 0 ? { act: as.act, before: new Set(rest) } : undefined
      for (const form of [head, presentOf(head)]) if (!found.has(form)) found.set(form, { ...as, group, cue })
    }
  })
  return found
}

function entriesOf(words: string): { head: string; act: Act | undefined; rest: string[] }[] {
  return words.split(';').map((entry) => {
    const [head, ...parts] = entry.trim().split(/\s+/)
    const act = parts.find((part) => part.startsWith('@'))?.slice(1) as Act | undefined
    return { head, act, rest: parts.filter((part) => !part.startsWith('@')) }
  })
}

function takesOf(letters: string): number {
  let takes = 0
  for (const letter of letters) takes |= LETTERS[letter] ?? 0
  return takes
}

function formsOf(lemma: string, irregular: readonly string[], doubles: boolean): ReadonlyMap<string, number> {
  const stem = doubles ? `${lemma}${lemma.at(-1)}` : lemma
  const forms = new Map<string, number>()
  const add = (word: string, form: Form) => forms.set(word, (forms.get(word) ?? 0) | form)
  add(lemma, Form.Base)
  add(presentOf(lemma), Form.S)
  add(lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, Form.Ing)
  for (const past of irregular.length > 0 ? irregular : [pastOf(lemma, stem)]) add(past, Form.Past)
  return forms
}

function presentOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|go)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string, stem: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
}
