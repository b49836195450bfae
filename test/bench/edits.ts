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
 * How much more a key press may cost in ten times the text. Whatever is read and folded again is the same; what grows is finding the
 * change, a comparison of memory, and looking through a section's paragraphs for what still stands. Half as much again is left for
 * the machine's moods.
 */
const MOST = { '100 kB': 2.5, '1 MB': 2.5 } as const

/** What is typed, letter by letter: a word, and a name, which may be somebody's who is spoken of far below. */
const WORD = 'grain'
const NAME = ' Olga Valmora'

export function editRows(knowledge: Knowledge): Row[] {
  return [...rowsOf('one key press', WORD, knowledge), ...rowsOf('one key press in a name', NAME, knowledge)]
}

function rowsOf(what: string, typed: string, knowledge: Knowledge): Row[] {
  const found = medians(
    40,
    SIZES.map(({ size }) => typist(longText(size), typed, knowledge)),
  )
  return SIZES.map(({ what: size }, index) => {
    const ratio = found[index] / found[index - 1]
    const most = size in MOST ? MOST[size as keyof typeof MOST] : Infinity
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
  let analysis: Analysis = analyse(text, knowledge)
  let length = 0
  return () => {
    length = length < typed.length ? length + 1 : 0
    const next = `${text.slice(0, middle)}${typed.slice(0, length)}${text.slice(middle)}`
    analysis = analyse(next, knowledge, { previous: analysis })
  }
}

function nearestTo(at: number, words: string, text: string): number {
  const [before, after] = [text.lastIndexOf(words, at), text.indexOf(words, at)]
  return before < 0 || (after >= 0 && after - at < at - before) ? after : before
}
