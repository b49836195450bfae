// The article that the views beside the editor are about: the one in the active editor, and, while the reader looks at something
// that is no text (settings, a picture, a report), the one that was active before.

import {
  commands,
  EventEmitter,
  TabInputText,
  window,
  workspace,
  type Disposable,
  type Event,
  type TextDocument,
  type TextEditor,
} from 'vscode'
import { ARTICLE } from '../server'

export interface ShownArticle extends Disposable {
  /** Undefined where there is none; the views then welcome the reader. */
  now(): TextDocument | undefined
  readonly onDidChange: Event<void>
}

const HAS_ARTICLE = 'dateline.hasArticle'

export function createShownArticle(): ShownArticle {
  const changed = new EventEmitter<void>()
  let shown: TextDocument | undefined

  function look(): void {
    const next = nextAfter(shown)
    if (next === shown) return
    shown = next
    void commands.executeCommand('setContext', HAS_ARTICLE, shown !== undefined)
    changed.fire()
  }

  look()
  const listeners = [
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    window.tabGroups.onDidChangeTabs(look),
    // A document whose language changes is closed and opened again.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
  ]
  return {
    now: () => shown,
    onDidChange: changed.event,
    dispose() {
      listeners.forEach((listener) => listener.dispose())
      changed.dispose()
    },
  }
}

function nextAfter(shown: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor
  if (active && isArticle(active.document)) return active.document
  const visible = window.visibleTextEditors.filter(isInTab).map(({ document }) => document)
  if (shown && isArticle(shown) && (visible.includes(shown) || (!(active && isInTab(active)) && hasTab(shown))))
    return shown
  return visible.find(isArticle)
}

function isArticle({ languageId }: TextDocument): boolean {
  return languageId === ARTICLE
}

/** False for the output and other texts that the editor shows outside its tabs. */
function isInTab({ viewColumn }: TextEditor): boolean {
  return viewColumn !== undefined
}

function hasTab({ uri }: TextDocument): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString())
}
