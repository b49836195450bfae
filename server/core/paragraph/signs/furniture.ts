// Tells page furniture (what a web page puts around an article) and photo credits.
// In: a paragraph's tokens. Out: yes or no. It goes by how such lines begin, in words that every site uses; no site's name is here.

import type { SignCounts } from '../../model/signs'
import { Kind, type Tokens } from '../../text/tokens'
import { wordFact } from '../../text/vocabulary'

export function isFurniture(tokens: Tokens, { words }: SignCounts): boolean {
  if (isAddress(tokens)) return true
  if (words === 0) return !tokens.kind.includes(Kind.Number)
  if (LONGEST < words) return isDisclaimer(tokens)
  if (words <= LONGEST_WHOLE && WHOLE.has(plainWords(tokens))) return true
  return isCount(tokens) || isFollow(tokens, words) || isDisclaimer(tokens) || beginsAs(tokens, OPENINGS)
}

/** "Photo: Meridian", "(Photo/White House). Image Credit: ANI", "AP Photo/Jane Doe", "File photo". */
export function isCredit(tokens: Tokens): boolean {
  const pictures = tokens.vocabulary.column(PICTURE)
  for (let index = 0; index < tokens.length; index++) {
    if (pictures[tokens.number[index]] === 0) continue
    const before = tokens.words[index - 1]
    const after = tokens.words[index + 1]
    if (after === 'credit' || after === 'courtesy' || after === '/') return true
    if (after === ':' && (index === 0 || before === '.' || before === '|' || before === '(' || before === 'image'))
      return true
    if (after === 'by' && (index === 0 || before === '.' || before === '(')) return true
    if (before === 'file' && (index === 1 || tokens.words[index - 2] === '(')) return true
  }
  return tokens.words.length < SHORT && tokens.words.at(-2) === 'getty' && tokens.words.at(-1) === 'images'
}

/** A line that is a page's address and nothing else. */
function isAddress(tokens: Tokens): boolean {
  const first = tokens.words[0]
  return (first === 'http' || first === 'https' || first === 'www') && !tokens.text.trim().includes(' ')
}

/** "0 comment", "3 comments", "12 shares". */
function isCount(tokens: Tokens): boolean {
  return tokens.length <= 3 && tokens.kind[0] === Kind.Number && COUNTED.has(tokens.words[1])
}

/** "Follow and share the paper on X and Instagram", wherever in a short line it stands. */
function isFollow(tokens: Tokens, words: number): boolean {
  if (SHORT < words) return false
  const verb = tokens.words.findIndex((word) => FOLLOW.has(word))
  return verb >= 0 && tokens.words.some((word, index) => verb < index && PLATFORMS.has(word) && afterOn(tokens, index))
}

function afterOn(tokens: Tokens, index: number): boolean {
  const before = tokens.words[index - 1]
  return before === 'on' || before === 'our' || before === 'and' || before === ',' || before === 'via'
}

function isDisclaimer(tokens: Tokens): boolean {
  return beginsAs(tokens, DISCLAIMERS)
}

function beginsAs(tokens: Tokens, openings: ReadonlyMap<string, readonly (readonly string[])[]>): boolean {
  let first = 0
  while (first < tokens.length && tokens.kind[first] !== Kind.Word) first++
  const found = openings.get(tokens.words[first])
  return (
    found !== undefined && found.some((words) => words.every((word, index) => tokens.words[first + index] === word))
  )
}

function plainWords(tokens: Tokens): string {
  return tokens.words.filter((_, index) => tokens.kind[index] === Kind.Word).join(' ')
}

/** Furniture is at most so many words, but for disclaimers. */
const LONGEST = 40
const SHORT = 24
const PICTURES = new Set([
  'photo',
  'photos',
  'photograph',
  'photographs',
  'picture',
  'pictures',
  'image',
  'images',
  'pic',
  'illustration',
])
const PICTURE = wordFact((word) => (PICTURES.has(word) ? 1 : 0))
const COUNTED = new Set(['comment', 'comments', 'share', 'shares', 'views', 'likes', 'replies'])
const FOLLOW = new Set(['follow', 'subscribe', 'like', 'join', 'share', 'find'])
const PLATFORMS = new Set([
  'x',
  'twitter',
  'facebook',
  'instagram',
  'telegram',
  'whatsapp',
  'youtube',
  'linkedin',
  'tiktok',
  'threads',
  'newsletter',
  'channel',
])
const WHOLE = new Set(
  `all news;share;share this;advertisement;advertisements;ad;comments;comment;full text;abstract;trending;related;related
  stories;related articles;related news;more stories;menu;home;print;email;tags;topics;copy link;whatsapp;facebook;twitter;
  telegram;linkedin;instagram;more;country;loading;skip to content;latest news;top stories;most read;more news;read more;
  world news;breaking news;back to top;view all;see all;show more;load more;listen;save;sponsored;promoted;reply`
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' ')),
)
const LONGEST_WHOLE = Math.max(...[...WHOLE].map((whole) => whole.split(' ').length))

const OPENINGS = openings(
  `read all;read also;also read;read more;read next;read the latest;read our;click here;follow us;share this;share on;
  sign up;subscribe to;subscribe now;what's your reaction;what do you think;write the first comment;leave a comment;
  leave a reply;post a comment;join our;download our;download the;get the latest;for more news;for more stories;see also;
  more on this;like the page;send your questions;skip to;copy link;most read;you may also like;you might also like;
  recommended for you;more from;related stories;related articles;click to;tap here;watch live;log in;sign in;
  this article was;this story was;this story has;this post;first published in;republished with;reprinted with`,
)
const DISCLAIMERS = openings(
  `disclaimer;with inputs from;with agency inputs;inputs from;all rights reserved;copyright;the views expressed;
  views expressed;the opinions expressed;this article is republished;editor's note;except for the headline;
  this material may not;edited for`,
)

/** Openings as token words, by their first word. */
function openings(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, string[][]>()
  for (const opening of list.split(';')) {
    const words = opening.trim().replace(/'/g, " '").split(/\s+/)
    const same = byFirst.get(words[0]) ?? []
    same.push(words)
    byFirst.set(words[0], same)
  }
  return byFirst
}
