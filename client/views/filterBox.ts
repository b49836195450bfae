// The words that Dateline's views are narrowed to: one box for all of them, which narrows while the reader types.

import { commands, EventEmitter, window, type Disposable, type Event } from 'vscode'

export interface FilterBox extends Disposable {
  /** Empty where nothing is filtered. */
  now(): string
  /** Narrows to the words given, or else asks the reader for them. */
  open(words?: unknown): void
  clear(): void
  readonly onDidChange: Event<void>
}

const IS_FILTERED = 'dateline.filtered'

export function createFilterBox(): FilterBox {
  const changed = new EventEmitter<void>()
  let words = ''

  function set(next: string): void {
    if (next === words) return
    words = next
    void commands.executeCommand('setContext', IS_FILTERED, words !== '')
    changed.fire()
  }

  function open(given?: unknown): void {
    if (typeof given === 'string') return set(given.trim())
    const before = words
    let isAccepted = false
    const box = window.createInputBox()
    box.title = 'Filter Dateline’s Views'
    box.placeholder = 'Names or words, such as: Kenya ferry'
    // The editor itself adds what Enter and Escape do.
    box.prompt = 'What has all of these words stays in view.'
    box.value = words
    box.onDidChangeValue((value) => set(value.trim()))
    box.onDidAccept(() => {
      isAccepted = true
      box.hide()
    })
    box.onDidHide(() => {
      if (!isAccepted) set(before)
      box.dispose()
    })
    box.show()
  }

  return { now: () => words, open, clear: () => set(''), onDidChange: changed.event, dispose: () => changed.dispose() }
}
