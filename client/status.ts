// The status items of an article's editor: starting, what was found and what was left out, or failed with a way to start again;
// and which reader is at work.

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
  const readerItem = createReaderItem()
  const reports = new Map<string, ReadStatus | UnreadStatus>()
  let server: 'starting' | 'running' | { readonly failed: string } = 'starting'

  function show(): void {
    item.busy = server === 'starting'
    item.severity = LanguageStatusSeverity.Information
    item.command = { title: 'Log', command: 'dateline.showLog' }
    readerItem.show(undefined)
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
    readerItem.show(read.reader)
    if (read.leftOut.length === 0) return write('Dateline', found(read.counts))
    item.severity = LanguageStatusSeverity.Warning
    write('Dateline has not read all of this', read.leftOut.join(' '))
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
      readerItem.dispose()
      listeners.forEach((listener) => listener.dispose())
    },
  }
}

interface ReaderItem extends Disposable {
  /** Undefined where no article has been read. */
  show(reader: ReaderStatus | undefined): void
}

/** A line of its own, so that a long one is not cut off where the window ends. */
function createReaderItem(): ReaderItem {
  const item = languages.createLanguageStatusItem('dateline.status.reader', { language: 'article' })
  item.name = 'Dateline: reader'
  item.command = { title: 'Change', command: 'workbench.action.openSettings', arguments: ['dateline.reader'] }
  return {
    show(reader) {
      const isReading = reader?.kind === 'careful' && reader.read < reader.of
      const isHindered = reader?.kind === 'quick' && reader.why !== undefined
      item.busy = isReading
      item.severity = isHindered ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
      item.text = nameOf(reader, isReading)
      item.detail = isReading ? `${reader.read} of ${reader.of} paragraphs` : isHindered ? reader.why : ''
    },
    dispose: () => item.dispose(),
  }
}

function nameOf(reader: ReaderStatus | undefined, isReading: boolean): string {
  if (!reader) return 'Nothing read yet'
  if (reader.kind === 'quick') return 'Quick reader'
  return isReading ? 'Careful reader' : 'Read carefully'
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
