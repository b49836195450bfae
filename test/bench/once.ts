// How fast articles are read that were never read before: an article repeated is known word by word, and a reader's next one is not.
// Needs the folder of gold articles beside the checkout; without it there is no row.

import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Knowledge } from '../../server/core/index'
import { readGold } from '../../server/training/gold'
import { times, type Row } from './measure'
import { wordCount } from './samples'
import { readWhole } from './whole'

const file = resolve(__dirname, '../../../shared/gold/world/train.jsonl')

/** Each text once by both in turns. The engine has compiled both before, so that the words alone are new. */
export function onceRow(knowledge: Knowledge): Row[] {
  if (!existsSync(file)) return []
  const wink = winkNLP(model, ['sbd', 'pos'])
  const texts = readGold(file).map(({ text }) => text)
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0)
  let ours = 0
  let theirs = 0
  for (const text of texts) {
    ours += timeOf(() => readWhole(text, knowledge))
    theirs += timeOf(() => wink.readDoc(text).tokens().out(wink.its.pos))
  }
  return [
    {
      what: `whole analysis, ${texts.length} articles once each`,
      value: `${Math.round((words / ours) * 1000).toLocaleString('en')} words/s`,
      ratio: `${times(theirs / ours)} of wink-nlp`,
    },
  ]
}

function timeOf(task: () => unknown): number {
  const from = performance.now()
  task()
  return performance.now() - from
}
