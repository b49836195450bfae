// What one key press costs, in documents of growing size: it must be flat.

import { analyse, type Analysis, type Knowledge } from '../../server/core/index'
import { medians, milliseconds, times, type Row } from './measure'
import { longText } from './samples'

const SIZES = [
  { what: 'one key press, 1,000-word article', size: 6_000 },
  { what: 'one key press, 10 kB', size: 10_000 },
  { what: 'one key press, 100 kB', size: 100_000 },
  { what: 'one key press, 1 MB', size: 1_000_000 },
] as const

/**
 * A document is read in sections, and a key press reads one of them anew. Where documents are longer than a section the cost
 * must no longer grow but for finding the change, a comparison of memory: 1 MB may cost three times 100 kB, not ten times.
 */
const MOST = 3

export function editRows(knowledge: Knowledge): Row[] {
  const found = medians(
    40,
    SIZES.map(({ size }) => typist(longText(size), knowledge)),
  )
  const ratio = found[3] / found[2]
  return SIZES.map(({ what }, index) => ({
    what,
    value: milliseconds(found[index]),
    ...(index > 0 && { ratio: times(found[index] / found[index - 1]) }),
    ...(index === 3 && ratio > MOST && { wrong: `not flat: ${times(ratio)} the cost of a tenth of the text` }),
  }))
}

/** Types one letter after another in the middle of the text, and has each state analysed. */
function typist(text: string, knowledge: Knowledge): () => void {
  const middle = text.indexOf(' ', text.length >> 1)
  let analysis: Analysis = analyse(text, knowledge)
  let typed = ''
  return () => {
    typed = typed.length < 20 ? `${typed}a` : ''
    analysis = analyse(`${text.slice(0, middle)}${typed}${text.slice(middle)}`, knowledge, { previous: analysis })
  }
}
