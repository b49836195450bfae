// How fast whole articles are read, beside a well-known library that only cuts tokens and tags parts of speech,
// and how the time grows with the length of a text.

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyse, type Knowledge } from '../../server/core/index'
import { hoverAt } from '../../server/views/hover'
import { outline } from '../../server/views/outline'
import { checkArticle } from '../../server/views/checks/checks'
import { articleReport } from '../../server/views/report/report'
import { classify } from '../../server/views/tokens'
import { panelRows } from './panels'
import { medians, milliseconds, times, type Row } from './measure'
import { onceRow } from './once'
import { readWithoutStatements } from './parts'
import { articles, longText, wordCount } from './samples'
import { readWhole } from './whole'

export function speedRows(knowledge: Knowledge): Row[] {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const words = articles.reduce((sum, article) => sum + wordCount(article), 0)
  const [ours, withoutStatements, theirs] = medians(60, [
    () => articles.forEach((article) => readWhole(article, knowledge)),
    () => articles.forEach((article) => readWithoutStatements(article, knowledge)),
    () => articles.forEach((article) => wink.readDoc(article).tokens().out(wink.its.pos)),
  ])
  const perSecond = (time: number) => `${Math.round((words / time) * 1000).toLocaleString('en')} words/s`
  return [
    { what: 'whole analysis', value: perSecond(ours), ratio: `${times(theirs / ours)} of wink-nlp` },
    {
      what: 'paragraphs without who said what',
      value: perSecond(withoutStatements),
      ratio: `${times(theirs / withoutStatements)} of wink-nlp`,
    },
    { what: 'wink-nlp, tokens and tags alone', value: perSecond(theirs) },
    ...onceRow(knowledge),
    ...growthRow(knowledge),
    ...viewRows(knowledge),
    ...panelRows(knowledge),
  ]
}

/** Four times the text may take four times as long; half as much again is left for the machine's moods. */
function growthRow(knowledge: Knowledge): Row[] {
  const [short, long] = [longText(50_000), longText(200_000)]
  const [one, four] = medians(9, [() => readWhole(short, knowledge), () => readWhole(long, knowledge)])
  const ratio = four / one / (long.length / short.length)
  return [
    {
      what: 'analysis of 200 kB against 50 kB, per character',
      value: milliseconds(four),
      ratio: times(ratio),
      ...(ratio > 1.5 && { wrong: 'grows faster than the text' }),
    },
  ]
}

function viewRows(knowledge: Knowledge): Row[] {
  const analysis = analyse(longText(6_000), knowledge)
  const [hover, tokens, rows, report, checks] = medians(60, [
    () => {
      for (let at = 0; at < 5_000; at += 50) hoverAt(analysis, at, knowledge)
    },
    () => classify(analysis),
    () => outline(analysis),
    () => articleReport(analysis, knowledge),
    () => checkArticle({ analysis, knowledge }, { isWanted: () => true, isMuted: () => false }),
  ])
  return [
    { what: 'hover, 1,000-word article', value: milliseconds(hover / 100) },
    { what: 'all colours, 1,000-word article', value: milliseconds(tokens) },
    { what: 'outline, 1,000-word article', value: milliseconds(rows) },
    { what: 'article report, 1,000-word article', value: milliseconds(report) },
    { what: 'all checks, 1,000-word article', value: milliseconds(checks) },
  ]
}
