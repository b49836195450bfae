// The glossaries of the workspace's folders: `.dateline/people.tsv` and `.dateline/places.tsv`, read through the client.
// In: folders, and news of changed files. Out: the knowledge for a document, and what is wrong with the files' rows.
// A file that is absent or cannot be read is an empty glossary; its absence is no news.

import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import { readPeople, readPlaces, withGlossary, type GlossaryProblem, type Knowledge } from '../core/index'
import type { ReadFile } from './host'

export interface Glossaries {
  /** @param folders URIs of the workspace's folders; what was read of the others is forgotten */
  open(folders: readonly string[]): void
  /** The knowledge with the glossary of the nearest folder that holds the document. */
  knowledgeFor(document: string): Promise<Knowledge>
  /** Reads anew what has changed: a glossary's file or its whole folder. @returns whether a document's knowledge is another one now */
  change(files: readonly string[]): (document: string) => boolean
}

export interface GlossariesDeps {
  readonly knowledge: Promise<Knowledge>
  readonly readFile: ReadFile
  publish(file: string, diagnostics: Diagnostic[]): void
  /** A line for the log. */
  warn(message: string): void
}

const PEOPLE = 'people.tsv'
const PLACES = 'places.tsv'

/** Nobody reads more; the first ones are mended first. */
const MOST_PROBLEMS = 200

export function createGlossaries({ knowledge, readFile, publish, warn }: GlossariesDeps): Glossaries {
  let known = new Map<string, Promise<Knowledge>>()
  /** Files that have diagnostics in the editor now. */
  const marked = new Set<string>()

  function open(folders: readonly string[]): void {
    const before = known
    known = new Map()
    for (const folder of folders.map(withoutSlash)) known.set(folder, before.get(folder) ?? read(folder))
    for (const folder of before.keys()) if (!known.has(folder)) for (const file of filesOf(folder)) mark(file, [])
  }

  function knowledgeFor(document: string): Promise<Knowledge> {
    const folder = folderOf(document)
    return (folder !== undefined && known.get(folder)) || knowledge
  }

  function change(files: readonly string[]): (document: string) => boolean {
    const paths = new Set(files.map(withoutSlash))
    const isChanged = (folder: string) => [glossaryOf(folder), ...filesOf(folder)].some((path) => paths.has(path))
    const changed = new Set([...known.keys()].filter(isChanged))
    for (const folder of changed) known.set(folder, read(folder))
    return (document) => changed.has(folderOf(document) ?? '')
  }

  function read(folder: string): Promise<Knowledge> {
    const reading = readFolder(folder, () => known.get(folder) === reading)
    // A failure concerns those who wait for the knowledge.
    reading.catch(() => {})
    return reading
  }

  /** @param isLatest false where the files have changed again since */
  async function readFolder(folder: string, isLatest: () => boolean): Promise<Knowledge> {
    const bundled = await knowledge
    const [peopleFile, placesFile] = filesOf(folder)
    const [peopleText, placesText] = await Promise.all([textOf(peopleFile), textOf(placesFile)])
    const people = readPeople(peopleText, bundled)
    const places = readPlaces(placesText, bundled)
    if (isLatest()) {
      mark(peopleFile, people.problems)
      mark(placesFile, places.problems)
    }
    return withGlossary(bundled, { people: people.rows, places: places.rows })
  }

  async function textOf(file: string): Promise<string> {
    try {
      return decode(await readFile(file))
    } catch (error) {
      // Clients other than ours need not know how to read files.
      if ((error as { code?: unknown }).code !== METHOD_NOT_FOUND) warn(`${file} could not be read: ${String(error)}`)
      return ''
    }
  }

  function mark(file: string, problems: readonly GlossaryProblem[]): void {
    if (problems.length === 0 && !marked.has(file)) return
    if (problems.length === 0) marked.delete(file)
    else marked.add(file)
    publish(file, problems.slice(0, MOST_PROBLEMS).map(diagnosticOf))
  }

  function folderOf(document: string): string | undefined {
    let nearest: string | undefined
    for (const folder of known.keys())
      if (document.startsWith(`${folder}/`) && folder.length > (nearest?.length ?? -1)) nearest = folder
    return nearest
  }

  return Object.freeze({ open, knowledgeFor, change })
}

/** True for a glossary's file and for the folder that it lies in. */
export function isGlossary(uri: string): boolean {
  return /\/\.dateline(?:\/[^/]*)?$/.test(withoutSlash(uri))
}

const METHOD_NOT_FOUND = -32601

function filesOf(folder: string): readonly [people: string, places: string] {
  return [`${glossaryOf(folder)}/${PEOPLE}`, `${glossaryOf(folder)}/${PLACES}`]
}

function glossaryOf(folder: string): string {
  return `${folder}/.dateline`
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri
}

function diagnosticOf({ line, start, end, message }: GlossaryProblem): Diagnostic {
  return {
    range: { start: { line, character: start }, end: { line, character: end } },
    severity: DiagnosticSeverity.Warning,
    source: 'Dateline',
    message,
  }
}

// Node, browsers and workers all have it; the ring's types name none of them.
declare class TextDecoder {
  decode(bytes: Uint8Array): string
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : ''
}
