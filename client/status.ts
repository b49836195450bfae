// The status item of an article's editor: starting, what was found and what was left out, or failed with a way to start again.

import { languages, LanguageStatusSeverity, window, workspace, type Disposable } from 'vscode'
import type { Counts, ReaderStatus, ReadStatus, Status, UnreadStatus } from '../server/protocol/messages'

export interface ServerStatus extends Disposable {
  starting(): void
  running(): void
  failed(why: string): void
  report(status: Status): void
}

export function createStatus(): ServerStatus {
  const item = languages.createLanguageStatusItem('dateline.status', { language: 'article' })
  item.name = 'Dateline'
  const reports = new Map<string, ReadStatus | UnreadStatus>()
  let server: 'starting' | 'running' | { readonly failed: string } = 'starting'

  function show(): void {
    item.busy = server === 'starting'
    item.severity = LanguageStatusSeverity.Information
    item.command = { title: 'Log', command: 'dateline.showLog' }
    if (server === 'starting') return write('Dateline is starting', '')
    if (server !== 'running') {
      item.severity = LanguageStatusSeverity.Error
      item.command = { title: 'Restart', command: 'dateline.restartServer' }
      return write('Dateline does not run', server.failed)
    }
    const uri = window.activeTextEditor?.document.uri.toString()
    const read = uri === undefined ? undefined : reports.get(uri)
    if (!read) return write('Dateline', 'ready')
    if (read.state === 'unread') {
      item.severity = LanguageStatusSeverity.Error
      return write('Dateline could not read this article', 'a fault of its own')
    }
    item.busy = isReading(read.reader)
    const detail = `${found(read.counts)} · ${readerWords(read.reader)}`
    if (read.leftOut.length === 0) return write('Dateline', detail)
    item.severity = LanguageStatusSeverity.Warning
    write('Dateline has not read all of this', `${read.leftOut.join(' ')} ${readerWords(read.reader)}`)
  }

  function write(text: string, detail: string): void {
    item.text = text
    item.detail = detail
  }

  function become(state: typeof server): void {
    server = state
    show()
  }

  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => void reports.delete(uri.toString())),
  ]
  show()
  return {
    starting: () => become('starting'),
    running: () => become('running'),
    failed: (why) => become({ failed: why }),
    report(status) {
      if (status.state === 'failed') return become({ failed: status.why })
      reports.set(status.uri, status)
      show()
    },
    dispose() {
      item.dispose()
      listeners.forEach((listener) => listener.dispose())
    },
  }
}

function isReading(reader: ReaderStatus): boolean {
  return reader.kind === 'careful' && reader.read < reader.of
}

function readerWords(reader: ReaderStatus): string {
  if (reader.kind === 'quick') return reader.why === undefined ? 'quick reader' : `quick reader alone: ${reader.why}`
  if (!isReading(reader)) return 'read carefully'
  return `careful reader: ${Math.floor((100 * reader.read) / reader.of)} %`
}

function found({ officials, otherPeople, countries, figures, statements }: Counts): string {
  const counts = [
    number(statements, 'statement'),
    number(officials, 'official'),
    number(otherPeople, 'other person', 'other people'),
    number(countries, 'country', 'countries'),
    number(figures, 'figure'),
  ]
  return counts.filter((count) => count !== undefined).join(', ') || 'nothing found'
}

function number(count: number, one: string, many = `${one}s`): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`
}
