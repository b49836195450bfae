// What the views beside the editor cost at the server: the rows of each, written as the answer is, and how that grows with the text.

import { analyse, type Knowledge } from '../../server/core/index'
import { figuresPanel } from '../../server/views/panels/figures'
import { namesPanel } from '../../server/views/panels/names'
import type { PanelContext } from '../../server/views/panels/row'
import { statementsPanel } from '../../server/views/panels/statements'
import { quotations } from '../../server/views/quotation'
import { medians, milliseconds, times, type Row } from './measure'
import { longText } from './samples'

const QUESTIONS: readonly { readonly what: string; ask(context: PanelContext): unknown }[] = [
  { what: 'Who Said What by speaker', ask: (context) => statementsPanel(context, { arrangement: 'speaker' }) },
  { what: 'Who Said What by country', ask: (context) => statementsPanel(context, { arrangement: 'country' }) },
  { what: 'Figures', ask: figuresPanel },
  { what: 'Countries and Officials', ask: namesPanel },
  {
    what: 'a quotation with its source',
    ask: (context) => quotations([{ start: 3_000, end: 3_000 }], { ...context, fileName: 'sample.article' }),
  },
]

/** Four times the text may take four times as long; half as much again is left for the machine's moods. */
export function panelRows(knowledge: Knowledge): Row[] {
  const [short, long] = [6_000, 24_000].map((size) => ({ analysis: analyse(longText(size), knowledge), knowledge }))
  const found = medians(60, [
    ...QUESTIONS.map(
      ({ ask }) =>
        () =>
          JSON.stringify(ask(short)),
    ),
    () => QUESTIONS.forEach(({ ask }) => JSON.stringify(ask(short))),
    () => QUESTIONS.forEach(({ ask }) => JSON.stringify(ask(long))),
  ])
  const [one, four] = found.slice(QUESTIONS.length)
  const ratio = four / one / (long.analysis.text.length / short.analysis.text.length)
  return [
    ...QUESTIONS.map(({ what }, index) => ({ what: `${what}, 1,000-word article`, value: milliseconds(found[index]) })),
    {
      what: 'all views, 4,000 words against 1,000, per word',
      value: milliseconds(four),
      ratio: times(ratio),
      ...(ratio > 1.5 && { wrong: 'grows faster than the text' }),
    },
  ]
}
