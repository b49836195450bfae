// What the server last answered for one view. It is asked while the view can be seen, once for each state of the article,
// and a question that a newer one makes useless is withdrawn.

import { CancellationTokenSource, type Disposable } from 'vscode'
import { PANEL, type Panel, type PanelParams } from '../../server/protocol/panels'
import type { Server } from '../server'
import type { ShownArticle } from './shown'

export interface Answers extends Disposable {
  /** Undefined where no article is shown, and until the first answer. */
  now(): Panel | undefined
  /** False while the article is not as it was when the server read it. */
  isUpToDate(): boolean
  ask(): Promise<void>
  /** Asks now, or as soon as the view can be seen. */
  refresh(): void
  askIfStale(): void
}

export interface AnswersDeps {
  readonly article: ShownArticle
  readonly server: Server
  question(): Omit<PanelParams, 'textDocument'>
  /** Can the view be seen? */
  isWanted(): boolean
  /** Called after each answer. */
  draw(): void
}

export function createAnswers({ article, server, question, isWanted, draw }: AnswersDeps): Answers {
  let answer: Panel | undefined
  /** Where the answer comes from. */
  let uri: string | undefined
  let asking: CancellationTokenSource | undefined
  let isStale = true

  async function ask(): Promise<void> {
    asking?.cancel()
    isStale = false
    const own = (asking = new CancellationTokenSource())
    const asked = article.now()?.uri.toString()
    const found = asked === undefined ? null : await askServer(asked, own)
    own.dispose()
    if (own !== asking) return
    asking = undefined
    // Without an answer an edit was faster; the server tells when it has read that too.
    if (!found && asked === uri && asked !== undefined) return
    answer = found ?? undefined
    uri = asked
    draw()
  }

  function askServer(asked: string, { token }: CancellationTokenSource): Promise<Panel | null | undefined> {
    const params: PanelParams = { textDocument: { uri: asked }, ...question() }
    return server.ask<Panel | null>(PANEL, params, token)
  }

  function askIfStale(): void {
    if (isStale && isWanted()) void ask()
  }

  function refresh(): void {
    isStale = true
    askIfStale()
  }

  return {
    now: () => answer,
    isUpToDate: () => answer !== undefined && answer.version === article.now()?.version,
    ask,
    refresh,
    askIfStale,
    dispose: () => asking?.cancel(),
  }
}
