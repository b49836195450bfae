// The language server as the extension sees it: started when first needed, started again when it falls over, asked questions.
// A client that failed to start cannot be used again, so each start makes a new one.

import {
  EventEmitter,
  workspace,
  type CancellationToken,
  type Disposable,
  type Event,
  type LogOutputChannel,
} from 'vscode'
import {
  CloseAction,
  ErrorAction,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient'
import {
  ASSESS,
  LIST_ARTICLES,
  READ_FILE,
  STATUS,
  type Assessment,
  type AssessParams,
  type ReadStatus,
  type Status,
} from '../server/protocol/messages'
import { listArticles } from './articles'
import { readFile } from './files'
import type { CreateClient } from './start'
import type { ServerStatus } from './status'

export interface Server extends Disposable {
  restart(): Promise<void>
  /** Starts the server where it does not run yet. Undefined where it cannot answer. */
  assess(text: string): Promise<Assessment | undefined>
  /** Any other question, by its method in the protocol. Undefined where the server cannot answer, and where it is withdrawn. */
  ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer | undefined>
  /** Tells of each document that was read, when its writer pauses and when more is known. */
  readonly onRead: Event<ReadStatus>
}

export interface ServerDeps {
  readonly createClient: CreateClient
  readonly log: LogOutputChannel
  readonly status: ServerStatus
  /** Where the user reads what each check means, by its name. */
  help(): Promise<Readonly<Record<string, string>>>
}

/** The client's own name for texts that the server reads. */
export const ARTICLE = 'article'

export function createServer({ createClient, log, status, help }: ServerDeps): Server {
  let started: Promise<BaseLanguageClient> | undefined
  const readings = new EventEmitter<ReadStatus>()

  function start(): Promise<BaseLanguageClient> {
    return (started ??= startClient())
  }

  async function startClient(): Promise<BaseLanguageClient> {
    const client = createClient({ ...clientOptions(log), initializationOptions: { help: await help() } })
    client.onRequest(READ_FILE, readFile)
    client.onRequest(LIST_ARTICLES, () => listArticles(ARTICLE))
    client.onNotification(STATUS, (report: Status) => {
      status.report(report)
      if (report.state === 'read') readings.fire(report)
    })
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

  function ask<Answer>(method: string, params: object, token?: CancellationToken): Promise<Answer | undefined> {
    return answered(start(), { method, params, token, log })
  }

  function startFor({ languageId }: { readonly languageId: string }): void {
    // A start that fails is shown by the status item; the next article does not try again by itself.
    if (languageId === ARTICLE) start().catch(() => {})
  }

  workspace.textDocuments.forEach(startFor)
  const opened = workspace.onDidOpenTextDocument(startFor)
  return {
    restart,
    ask,
    assess: (text) => ask(ASSESS, { text } satisfies AssessParams),
    onRead: readings.event,
    dispose() {
      opened.dispose()
      readings.dispose()
      return stop()
    },
  }
}

interface Question {
  readonly method: string
  readonly params: object
  readonly token: CancellationToken | undefined
  readonly log: LogOutputChannel
}

async function answered<Answer>(
  started: Promise<BaseLanguageClient>,
  { method, params, token, log }: Question,
): Promise<Answer | undefined> {
  try {
    const client = await started
    // A token that is not there must not be handed on: it would be sent as a second parameter.
    return await (token
      ? client.sendRequest<Answer>(method, params, token)
      : client.sendRequest<Answer>(method, params))
  } catch (error) {
    const isWithdrawn = token?.isCancellationRequested || isOutdated(error)
    if (!isWithdrawn) log.warn(`${method} was not answered: ${String(error)}`)
    return undefined
  }
}

/** The document has changed since; whoever wants to know asks again. */
function isOutdated(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified
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
