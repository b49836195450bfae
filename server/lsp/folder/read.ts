// Reads one article file: bytes through the client, text, analysis in slices. Rejects with why it could not, in words.

import { TextDocument } from 'vscode-languageserver-textdocument'
import type { CarefulReadings, Knowledge } from '../../core/index'
import type { Reading } from '../documents'
import type { Host, ReadFile } from '../host'
import { readInSlices } from '../slices'
import { decode } from './decode'

export interface ReadArticleDeps {
  readonly host: Host
  readonly readFile: ReadFile
  knowledgeFor(uri: string): Promise<Knowledge>
  /** What the careful reader already knows of a text. */
  readingsOf?(text: string): CarefulReadings | undefined
}

/** Larger files are no articles; in bytes. */
const LARGEST = 1_000_000

/** @param wanted asked before each slice; once it is false, rejects with `Outdated` */
export async function readArticle(uri: string, deps: ReadArticleDeps, wanted: () => boolean): Promise<Reading> {
  const { host, readFile, knowledgeFor, readingsOf } = deps
  const text = await readText(uri, readFile)
  const knowledge = await knowledgeFor(uri)
  const analysis = await readInSlices(text, knowledge, {
    host,
    previous: undefined,
    readings: readingsOf?.(text),
    wanted,
  })
  return { document: TextDocument.create(uri, 'article', 0, text), analysis, knowledge }
}

/** Rejects with why it could not be read, in words. */
export async function readText(uri: string, readFile: ReadFile): Promise<string> {
  const bytes = await readFile(uri, LARGEST)
  if (!bytes) throw new Error('it is gone')
  const text = decode(bytes)
  if (text === undefined) throw new Error('it is no text')
  return text
}
