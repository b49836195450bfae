// Shows how far the reading of the folder has come, where the client can show it. Short work shows nothing.

import type { ClientCapabilities, Connection } from 'vscode-languageserver'

export interface Progress {
  /** @param left what is still to come; the total may grow while it goes on */
  report(done: number, left: number): void
  done(): void
}

/** @param cancel called when the user has had enough */
export type CreateProgress = (total: number, cancel: () => void) => Promise<Progress>

/** Fewer articles than this are read before anybody has looked at the progress. */
const FEWEST = 8

export function createProgressOn(connection: Connection, capabilities: () => ClientCapabilities): CreateProgress {
  return async (total, cancel) => {
    if (total < FEWEST || capabilities().window?.workDoneProgress !== true) return SILENT
    const shown = await connection.window.createWorkDoneProgress().catch(() => undefined)
    if (!shown) return SILENT
    shown.token.onCancellationRequested(cancel)
    shown.begin('Dateline: reading the folder’s articles', 0, '', true)
    let percent = 0
    return {
      report(done, left) {
        const now = Math.floor((100 * done) / (done + left))
        if (now === percent) return
        percent = now
        shown.report(percent, `${done} of ${done + left}`)
      },
      done: () => shown.done(),
    }
  }
}

const SILENT: Progress = { report: () => {}, done: () => {} }
