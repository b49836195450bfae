// Call hierarchy: a speaker "calls" whom they speak about.

import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
} from 'vscode-languageserver'
import type { Section } from '../../core/index'
import { sectionsIn } from '../../views/article'
import { speakingAbout, spokenAbout, subjectWith, type Call } from '../../views/calls'
import { sentenceAround } from '../../views/passages'
import { introductionOf } from '../../views/places'
import { inDocument } from '../../views/article'
import { keyOf, occurrencesAt, subjectTitle, type Subject } from '../../views/subjects'
import { toOffset, toRange } from '../convert'
import type { Reading } from '../documents'

export function prepareCalls(reading: Reading, position: Position): CallHierarchyItem[] | null {
  const met = occurrencesAt(reading.analysis, toOffset(reading.document, position))
  return met
    ? met.occurrences.map(({ subject, start, end }) => itemOf(reading, met.section, subject, { start, end }))
    : null
}

export function incomingCalls(reading: Reading, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  return callsOf(reading, item, speakingAbout).map(([from, fromRanges]) => ({ from, fromRanges }))
}

export function outgoingCalls(reading: Reading, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return callsOf(reading, item, spokenAbout).map(([to, fromRanges]) => ({ to, fromRanges }))
}

function callsOf(
  reading: Reading,
  item: CallHierarchyItem,
  find: (analysis: Reading['analysis'], section: Section, subject: Subject) => Call[],
): [CallHierarchyItem, CallHierarchyItem['range'][]][] {
  const { document, analysis } = reading
  const at = toOffset(document, item.selectionRange.start)
  for (const section of sectionsIn(analysis, { start: at, end: at })) {
    const subject = subjectWith(String(item.data), analysis, section)
    if (!subject) continue
    return find(analysis, section, subject).map((call) => [
      itemOf(reading, section, call.subject, {
        start: call.places[0].start - section.start,
        end: call.places[0].end - section.start,
      }),
      call.places.map((place) => toRange(document, place)),
    ])
  }
  return []
}

/** @param met where the subject stands if it is introduced nowhere: an agency that passes on words; section's frame */
function itemOf(
  { document, analysis, knowledge }: Reading,
  section: Section,
  subject: Subject,
  met: { readonly start: number; readonly end: number },
): CallHierarchyItem {
  const place = inDocument(section, introductionOf(analysis, section, subject) ?? met)
  const person = subject.kind === 'person' ? section.content.people.find(({ id }) => id === subject.id) : undefined
  return {
    name: subjectTitle(subject, section.content, knowledge),
    detail: person?.office,
    kind: KINDS[subject.kind],
    uri: document.uri,
    range: toRange(document, sentenceAround(section, place)),
    selectionRange: toRange(document, place),
    data: keyOf(subject),
  }
}

/** As the workspace's symbols have them. */
const KINDS: Readonly<Record<Subject['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  body: SymbolKind.Module,
  country: SymbolKind.Namespace,
}
