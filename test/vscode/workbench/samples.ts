// The articles that the workbench tests open, in a folder of their own, and words to look for in them.

import { copyFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../../.scripts/places'
import { sharedFolder } from '../../support/shared'

/** Words of one article, each of which a card is expected on. */
export interface Sample {
  readonly file: string
  readonly person: string
  readonly country: string
  readonly figure: string
}

/** Our own article, which is there in every checkout. */
export const ownSample: Sample = {
  file: 'lake-ferry.article',
  // With the title, since a hint in the headline bears the bare name.
  person: 'Transport Minister Achieng Oduya',
  country: 'Kenya and Uganda',
  figure: '$4.6 million',
}

/** The articles that the project was started from, by how their names begin; only on the maintainers' machines. */
const firstArticles: readonly Sample[] = [
  { file: '000', person: 'Ned Price', country: 'India has a relationship', figure: '' },
  { file: '001', person: 'Karine Jean-Pierre holds', country: 'India-Russia', figure: '10-07-2024 06:47' },
  { file: '002', person: 'Antony Blinken said', country: 'India and Russia', figure: 'April 12' },
  { file: '003', person: 'Derek Chollet', country: 'India, Russia', figure: 'second time' },
  { file: '004', person: 'Kurt Campbell', country: 'India’s increased', figure: '$65 billion' },
]

/** Copies the sample articles to `folder`. @returns the first articles' samples under their copied names, or none */
export function fillFolder(folder: string): readonly Sample[] {
  cpSync(at('test/articles'), folder, { recursive: true })
  const shared = sharedFolder()
  if (!shared) return []
  mkdirSync(folder, { recursive: true })
  return readdirSync(join(shared, 'articles')).flatMap((name) => {
    const sample = firstArticles.find(({ file }) => name.startsWith(file))
    if (!sample) return []
    const file = `${sample.file}.article`
    copyFileSync(join(shared, 'articles', name), join(folder, file))
    return [{ ...sample, file }]
  })
}
