// Questions about a document: reads its present version, then has a handler answer from that.

import type { CancellationToken } from 'vscode-languageserver'
import type { Settings } from '../protocol/settings'
import type { Answers } from './answer'
import type { Documents, Reading } from './documents'
import type { SettingsReader } from './settings'

export interface Ask {
  /** Answers about a document's present version; empty where it is not open. */
  about<P extends DocumentParams, R>(method: string, empty: R, answer: (read: Reading, params: P) => R): Asked<P, R>
  /** The same with the user's settings for the document. */
  aboutWith<P extends DocumentParams, R>(
    method: string,
    empty: R,
    answer: (read: Reading, params: P, settings: Settings) => R,
  ): Asked<P, R>
  /** The same about something in a document that was named to the client before. */
  aboutItem<I extends { readonly uri: string }, R>(
    method: string,
    empty: R,
    answer: (read: Reading, item: I) => R,
  ): Asked<{ readonly item: I }, R>
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}

type Asked<P, R> = (params: P, token: CancellationToken) => Promise<R>

export interface AskDeps {
  readonly request: Answers['request']
  readonly documents: Documents
  readonly settings: SettingsReader
}

export function createAsk({ request, documents, settings }: AskDeps): Ask {
  function about<P extends DocumentParams, R>(method: string, empty: R, answer: (read: Reading, params: P) => R) {
    return request(method, empty, async (params: P, token) => {
      const read = await documents.read(params.textDocument.uri, token)
      return read ? answer(read, params) : empty
    })
  }

  function aboutWith<P extends DocumentParams, R>(
    method: string,
    empty: R,
    answer: (read: Reading, params: P, settings: Settings) => R,
  ) {
    return request(method, empty, async (params: P, token) => {
      const { uri } = params.textDocument
      // Settings first: a reading holds only until the next message.
      const wanted = await settings.of(uri)
      const read = await documents.read(uri, token)
      return read ? answer(read, params, wanted) : empty
    })
  }

  function aboutItem<I extends { readonly uri: string }, R>(
    method: string,
    empty: R,
    answer: (read: Reading, item: I) => R,
  ) {
    return request(method, empty, async ({ item }: { readonly item: I }, token) => {
      const read = await documents.read(item.uri, token)
      return read ? answer(read, item) : empty
    })
  }

  return Object.freeze({ about, aboutWith, aboutItem })
}
