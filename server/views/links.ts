// Addresses in the text that a reader may follow: web and mail addresses, and the agencies that sign an article.
// In: an analysis. Out: places with their addresses, in text order. Nothing is fetched: an editor opens what its user clicks.

import type { Analysis, Section, Span } from '../core/index'
import { agencyAddress } from './agencies'
import { inDocument, textOf } from './article'

export interface Link extends Span<'document'> {
  readonly address: string
  /** Where it leads, in words. */
  readonly leads: string
}

export function links(analysis: Analysis): Link[] {
  const found = [...written(analysis.text), ...analysis.sections.flatMap((section) => agencies(analysis, section))]
  return found.sort((a, b) => a.start - b.start)
}

/** Longer runs without a blank are no addresses. */
const LONGEST = 2000

function written(text: string): Link[] {
  const found: Link[] = []
  for (let at = nextRun(text, 0); at < text.length;) {
    const end = runEnd(text, at)
    if (end - at <= LONGEST) {
      const link = linkIn(text.slice(at, end), at)
      if (link) found.push(link)
    }
    at = nextRun(text, end)
  }
  return found
}

function nextRun(text: string, from: number): number {
  let at = from
  while (at < text.length && isEdge(text[at])) at++
  return at
}

function runEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isEdge(text[at])) at++
  return at
}

/** What no address holds in running text. */
function isEdge(letter: string): boolean {
  return /[\s<>"“”«»|()[\]{}]/.test(letter)
}

/** The address in a run of letters and marks, without the marks that end a sentence. */
function linkIn(run: string, at: number): Link | undefined {
  const bare = run.replace(/[.,;:!?’'…]{1,9}$/, '')
  const web = bare.search(/https?:\/\//i)
  if (web >= 0) return place(at + web, bare.slice(web), (address) => address)
  const www = bare.search(/www\./i)
  if (www === 0 && isHost(bare.split('/')[0])) return place(at, bare, (address) => `https://${address}`)
  const [name, host, more] = bare.split('@')
  if (host === undefined || more !== undefined || !/^[\w.+-]{1,64}$/.test(name) || !isHost(host)) return undefined
  return { start: at, end: at + bare.length, address: `mailto:${bare}`, leads: `Write to ${bare}` }
}

function place(start: number, words: string, addressOf: (words: string) => string): Link | undefined {
  const host = words.replace(/^https?:\/\//i, '').split(/[/?#]/)[0]
  if (!isHost(host.split(':')[0])) return undefined
  return { start, end: start + words.length, address: addressOf(words), leads: `Open ${host}` }
}

/** "desk.example.org": two parts or more of letters, digits and hyphens, the last of letters. */
function isHost(host: string): boolean {
  const parts = host.split('.')
  return (
    parts.length > 1 &&
    parts.every((part) => /^[\p{L}\p{N}-]{1,63}$/u.test(part)) &&
    /^\p{L}{2,}$/u.test(parts[parts.length - 1])
  )
}

/** The agency of the dateline, and one that stands alone as byline or credit. */
function agencies(analysis: Analysis, section: Section): Link[] {
  const { dateline, parts } = section.content
  const signed = parts.filter(({ kind }) => kind === 'byline' || kind === 'credit')
  return [...(dateline?.agency ? [dateline.agency] : []), ...signed].flatMap((span) => {
    const words = textOf(analysis, section, span)
    const address = agencyAddress(words)
    if (address === undefined) return []
    const { start, end } = inDocument(section, span)
    return [{ start, end, address, leads: `Open the site of ${words.trim()}` }]
  })
}
