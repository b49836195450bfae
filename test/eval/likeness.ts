// How often the recogniser of articles is wrong: articles of the gold sets against other texts of this machine, as one table.
// `npx tsx test/eval/likeness.ts --wrong` lists each text that it took for the other kind, with its score;
// `--unseen` judges the other articles of the gold sets, which the weights were never fitted on.

import { resolve } from 'node:path'
import { analyse, ARTICLE_FROM } from '../../server/core/index'
import { builtKnowledge } from './builtKnowledge'
import { sharedFolder } from '../support/shared'
import { articles, otherTexts, unseenArticles, type JudgedText } from './likenessTexts'

interface Judged extends JudgedText {
  readonly score: number
}

/** Prints the table; says so where there are no articles to judge. */
export function printLikeness(listWrong = false): void {
  const shared = sharedFolder()
  const root = resolve(__dirname, '../..')
  if (!shared) return console.log('likeness: skipped, the folder of gold data (../shared) is not here')
  print('articles taken for other texts', articles(shared).map(judge), (score) => score < ARTICLE_FROM, listWrong)
  print(
    'other texts taken for articles',
    otherTexts(root, shared).map(judge),
    (score) => ARTICLE_FROM <= score,
    listWrong,
  )
}

function judge(text: JudgedText): Judged {
  return { ...text, score: analyse(text.text, builtKnowledge()).sections[0].content.likeness.score }
}

function print(title: string, texts: readonly Judged[], isWrong: (score: number) => boolean, listWrong: boolean): void {
  const wrong = texts.filter(({ score }) => isWrong(score))
  console.log(row(title, wrong.length, texts.length))
  for (const kind of new Set(texts.map(({ kind }) => kind))) {
    const ofKind = texts.filter((text) => text.kind === kind)
    console.log(row(`  ${kind}`, ofKind.filter(({ score }) => isWrong(score)).length, ofKind.length))
  }
  if (listWrong) for (const { kind, name, score } of wrong) console.log(`    ${score.toFixed(2)} ${kind}: ${name}`)
}

function row(what: string, wrong: number, of: number): string {
  return `${what.padEnd(40)} ${String(wrong).padStart(4)} of ${String(of).padStart(4)} ${((100 * wrong) / of).toFixed(1).padStart(6)} %`
}

/** A minute's work, so only on request. */
function printUnseen(listWrong: boolean): void {
  const shared = sharedFolder()
  if (!shared) return
  print(
    'unseen articles taken for other texts',
    unseenArticles(shared).map(judge),
    (score) => score < ARTICLE_FROM,
    listWrong,
  )
}

if (process.argv[1] === __filename) {
  const listWrong = process.argv.includes('--wrong')
  printLikeness(listWrong)
  if (process.argv.includes('--unseen')) printUnseen(listWrong)
}
