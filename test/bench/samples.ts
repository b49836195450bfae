// The fixed texts that every benchmark reads: the project's own sample articles, and longer ones made of their paragraphs.

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(__dirname, '../articles')

export const articles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.article'))
  .sort()
  .map((name) => readFileSync(resolve(folder, name), 'utf8'))

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/**
 * A text of at least `size` code units, of the samples' paragraphs; each is numbered, so that no two are the same.
 *
 * @param first the number of its first paragraph
 */
export function longText(size: number, first = 0): string {
  const paragraphs = articles.flatMap((article) => article.split(/\n+/)).filter((line) => line.length > 80)
  const parts: string[] = []
  for (let length = 0, index = first; length < size; index++) {
    const part = `${paragraphs[index % paragraphs.length]} That was report ${index}.`
    parts.push(part)
    length += part.length + 2
  }
  return parts.join('\n\n')
}
