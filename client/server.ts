// The language server as the extension sees it: started when first needed, started again when it falls over, asked questions.
// A client that failed to start cannot be used again, so each start makes a new one.

import { workspace, type Disposable, type LogOutputChannel } from 'vscode'
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient'
import { ASSESS, READ_FILE, STATUS, type Assessment, type AssessParams, type Status } from '../server/protocol/messages'
import { readFile } from './files'
import type { CreateClient } from './start'
import type { ServerStatus } from './status'

export interface Server extends Disposable {
  restart(): Promise<void>
  /** Starts the server where it does not run yet. Undefined where it cannot answer. */
  assess(text: string): Promise<Assessment | undefined>
  /** Any other question, by its method in the protocol. Undefined where the server cannot answer. */
  ask<Answer>(method: string, params: object): Promise<Answer | undefined>
}

export interface ServerDeps {
  readonly createClient: CreateClient
  readonly log: LogOutputChannel
  readonly status: ServerStatus
}

/** The client's own name for texts that the server reads. */
export const ARTICLE = 'article'

export function createServer({ createClient, log, status }: ServerDeps): Server {
  let started: Promise<BaseLanguageClient> | undefined

  function start(): Promise<BaseLanguageClient> {
    return (started ??= startClient())
  }

  async function startClient(): Promise<BaseLanguageClient> {
    const client = createClient(clientOptions(log))
    client.onRequest(READ_FILE, readFile)
    client.onNotification(STATUS, (report: Status) => status.report(report))
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) status.starting()
      if (newState === State.Running) status.running()
      // While we stop it ourselves there is nothing started.
      if (newState === State.Stopped && started) status.failed('The server has stopped.')
    })
    try {
      await client.start()
    } catch (error) {
      status.failed(error instanceof Error ? error.message : String(error))
      throw error
    }
    return client
  }

  async function stop(): Promise<void> {
    const stopping = started
    started = undefined
    try {
      const client = await stopping
      await client?.dispose()
    } catch (error) {
      log.warn(`the server did not stop in order: ${String(error)}`)
    }
  }

  async function restart(): Promise<void> {
    await stop()
    await start().catch(() => {})
  }

  function assess(text: string): Promise<Assessment | undefined> {
    return ask(ASSESS, { text } satisfies AssessParams)
  }

  async function ask<Answer>(method: string, params: object): Promise<Answer | undefined> {
    try {
      const client = await start()
      return await client.sendRequest<Answer>(method, params)
    } catch (error) {
      log.warn(`${method} was not answered: ${String(error)}`)
      return undefined
    }
  }

  function startFor({ languageId }: { readonly languageId: string }): void {
    // A start that fails is shown by the status item; the next article does not try again by itself.
    if (languageId === ARTICLE) start().catch(() => {})
  }

  workspace.textDocuments.forEach(startFor)
  const opened = workspace.onDidOpenTextDocument(startFor)
  return {
    restart,
    assess,
    ask,
    dispose() {
      opened.dispose()
      return stop()
    },
  }
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: ARTICLE }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: createErrorHandler(),
    initializationFailedHandler: () => false,
    // Words from an article reach the hover: never as a link to a command, never as HTML.
    markdown: { isTrusted: false, supportHtml: false },
  }
}

/** Falls this often within the time below are mended in silence; then the server stays down until the user restarts it. */
const FALLS = 4
const FALLS_WITHIN_MS = 180_000

function createErrorHandler(): ErrorHandler {
  const falls: number[] = []
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now()
      falls.push(now)
      const recent = falls.filter((at) => now - at < FALLS_WITHIN_MS).length
      return { action: recent <= FALLS ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }
    },
  }
}
