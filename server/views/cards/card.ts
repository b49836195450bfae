// What a hover shows, as plain data, and its two written forms: Markdown and plain text.
// Cards hold raw words; only the renderers here know Markdown, so nothing that an article says can become a link, a command, an image or HTML.

import { oneLine } from '../oneLine'

/** A card. Every string is raw text: it may come straight from an article. */
export interface Card {
  /** What a screen reader hears first: one plain sentence. */
  readonly sentence: string
  readonly rows: readonly CardRow[]
  /** Why this was found, in words; ends the card. See `reasonText`. */
  readonly reason: string
  /** Where facts from outside the article come from, with their date; absent where the article is the only source. */
  readonly source?: string
}

export interface CardRow {
  readonly label: string
  readonly value: string
  /** Where in the document the value stands, as an offset, so that a reader can go there; absent where it stands nowhere. */
  readonly at?: number
}

/** @param addressOf gives the address of a place in the document; rows have links only where it is given */
export function cardMarkdown({ sentence, rows, reason, source }: Card, addressOf?: (at: number) => string): string {
  const facts = rows.map(({ label, value, at }) => {
    const shown = escapeMarkdown(value)
    return `**${escapeMarkdown(label)}:** ${at === undefined || !addressOf ? shown : `[${shown}](<${addressOf(at)}>)`}`
  })
  const foot = [reason, source].filter((line) => line !== undefined).map((line) => `*${escapeMarkdown(line)}*`)
  return [escapeMarkdown(sentence), facts.join('  \n'), '---', foot.join('  \n')]
    .filter((block) => block !== '')
    .join('\n\n')
}

export function cardPlain({ sentence, rows, reason, source }: Card): string {
  const facts = rows.map(({ label, value }) => `${label}: ${oneLine(value)}`)
  return [oneLine(sentence), ...facts, reason, ...(source === undefined ? [] : [source])].join('\n')
}

/**
 * Text as Markdown that shows exactly this text on one line. Every ASCII mark is escaped, which also keeps
 * addresses from becoming links and `$(name)` from becoming an icon.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
