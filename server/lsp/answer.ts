// The one place that catches. A handler that throws costs its own answer: the fault is logged with method and document,
// the client gets the empty result, and the server lives. Also tells cancelled and outdated answers from faults, and logs slow ones.

import { LSPErrorCodes, ResponseError, type CancellationToken, type RemoteConsole } from 'vscode-languageserver'

export interface Answers {
  /** @param empty what to answer when the handler fails */
  request<P, R>(method: string, empty: R, handler: Handler<P, R>): (params: P, token: CancellationToken) => Promise<R>
  notification<P>(method: string, handler: (params: P) => void): (params: P) => void
  /** Work that nobody asked for and nobody waits for. */
  task(name: string, uri: string, work: () => Promise<void>): Promise<void>
}

type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>

/** Thrown when nobody waits for the answer any more. */
export class Cancelled extends Error {}

/** Thrown when the document has changed or was closed since the question was asked. */
export class Outdated extends Error {}

export interface AnswersDeps {
  readonly console: RemoteConsole
  now(): number
}

/** Answers that take longer are logged, in milliseconds. */
const SLOW = 500

export function createAnswers({ console, now }: AnswersDeps): Answers {
  function request<P, R>(method: string, empty: R, handler: Handler<P, R>) {
    return async (params: P, token: CancellationToken): Promise<R> => {
      const began = now()
      try {
        const result = await handler(params, token)
        if (token.isCancellationRequested) throw new Cancelled()
        return result
      } catch (error) {
        if (error instanceof Cancelled) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
        if (error instanceof Outdated)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed')
        console.error(fault(method, params, error))
        return empty
      } finally {
        const took = now() - began
        if (SLOW <= took) console.log(`${method} ${uriOf(params)} took ${took.toFixed(0)} ms`)
      }
    }
  }

  function notification<P>(method: string, handler: (params: P) => void) {
    return (params: P): void => {
      try {
        handler(params)
      } catch (error) {
        console.error(fault(method, params, error))
      }
    }
  }

  async function task(name: string, uri: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Outdated)) console.error(fault(name, { textDocument: { uri } }, error))
    }
  }

  return Object.freeze({ request, notification, task })
}

function fault(method: string, params: unknown, error: unknown): string {
  return `${method} ${uriOf(params)} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** The document that a message is about; empty where it names none. */
function uriOf(params: unknown): string {
  const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } }
  return typeof textDocument?.uri === 'string' ? textDocument.uri : ''
}
