// What the client shows about a document that was read: counts, and what was left out.

import type { Analysis } from '../../core/index'
import type { Counts, ReaderStatus, ReadStatus } from '../../protocol/messages'
import type { Reading } from '../documents'

export function readStatus({ document, analysis }: Reading, reader: ReaderStatus): ReadStatus {
  return {
    state: 'read',
    uri: document.uri,
    version: document.version,
    counts: count(analysis),
    // One line for each kind of reason, however many places it names.
    leftOut: [...new Set(analysis.leftOut.map(({ why }) => why))],
    reader,
  }
}

function count({ sections }: Analysis): Counts {
  const contents = sections.map(({ content }) => content)
  const people = contents.flatMap((content) => content.people)
  const officials = people.filter(({ official }) => official).length
  return {
    officials,
    otherPeople: people.length - officials,
    countries: contents.reduce((sum, { countries }) => sum + new Set(countries.map(({ code }) => code)).size, 0),
    figures: contents.reduce((sum, { figures }) => sum + figures.length, 0),
    statements: contents.reduce((sum, { statements }) => sum + statements.length, 0),
  }
}
