// What one key press costs, in documents of growing size: it must be flat.

import { analyse, type Analysis, type Knowledge } from '../../server/core/index'
import { medians, milliseconds, times, type Row } from './measure'
import { articles, longText } from './samples'

const SIZES = [
  { what: '1,000-word article', size: 6_000 },
  { what: '10 kB', size: 10_000 },
  { what: '100 kB', size: 100_000 },
  { what: '1 MB', size: 1_000_000 },
] as const

/**
 * How much more a key press may cost in ten times the text, the machine's moods included. What is read and folded again is the same;
 * what grows is finding the change, a comparison of memory, and looking through a section's paragraphs for what still stands.
 */
const MOST = 2.2
/** A name has all people of its section joined anew, and sections grow until a document has several. */
const MOST_IN_NAME = 3

/** What is typed, letter by letter: the end of a word, and a name. */
const WORD = 'grain'
const NAME = ' Olga Valmora'

export function editRows(knowledge: Knowledge): Row[] {
  return [
    ...rowsOf('one key press', { typed: WORD, most: MOST }, knowledge),
    ...rowsOf('one key press in a name', { typed: NAME, most: MOST_IN_NAME }, knowledge),
  ]
}

function rowsOf(what: string, { typed, most }: { typed: string; most: number }, knowledge: Knowledge): Row[] {
  const found = medians(
    40,
    SIZES.map(({ size }) => typist(longText(size), typed, knowledge)),
  )
  return SIZES.map(({ what: size }, index) => {
    const ratio = found[index] / found[index - 1]
    return {
      what: `${what}, ${size}`,
      value: milliseconds(found[index]),
      ...(index > 0 && { ratio: times(ratio) }),
      ...(ratio > most && { wrong: `not flat: ${times(ratio)} the cost in a shorter text` }),
    }
  })
}

/** Types into the middle of the text, in a paragraph that is the same in a text of any size, and has each state analysed. */
function typist(text: string, typed: string, knowledge: Knowledge): () => void {
  const [paragraph] = articles[0].split(/\n+/).filter((line) => line.length > 80)
  const middle = nearestTo(text.length >> 1, paragraph, text) + paragraph.lastIndexOf(' ')
  const states = Array.from({ length: typed.length + 1 }, (_, length) =>
    inOnePiece(`${text.slice(0, middle)}${typed.slice(0, length)}${text.slice(middle)}`),
  )
  let analysis: Analysis = analyse(text, knowledge)
  let pressed = 0
  return () => {
    analysis = analyse(states[++pressed % states.length], knowledge, { previous: analysis })
  }
}

/** A text as one run of memory: engines join pieces when they are first read, which is no part of reading an article. */
function inOnePiece(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

function nearestTo(at: number, words: string, text: string): number {
  const [before, after] = [text.lastIndexOf(words, at), text.indexOf(words, at)]
  return before < 0 || (after >= 0 && after - at < at - before) ? after : before
}
