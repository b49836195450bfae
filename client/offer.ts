// A quiet offer in the status bar, beside a plain-text file that looks like an article. No pop-up; an answer is remembered.

import { commands, StatusBarAlignment, window, workspace, type Disposable, type TextDocument } from 'vscode'
import { ASSESS_LENGTH } from '../server/protocol/messages'
import type { Choices } from './choices'
import type { Recognition } from './recognition'
import type { Server } from './server'

export interface OfferDeps {
  readonly choices: Choices
  readonly recognition: Recognition
  readonly server: Server
}

const OFFER = 'dateline.offer'
const ANSWER = 'dateline.answerOffer'
/** Shorter texts say too little about what they are; in code units. */
const SHORTEST = 300
/** How long nobody may have typed or changed editors before a text is looked at, in milliseconds. */
const PAUSE = 700

export function createOffer({ choices, recognition, server }: OfferDeps): Disposable {
  const item = window.createStatusBarItem('dateline.offer', StatusBarAlignment.Right, 100)
  item.name = 'Dateline: offer for plain text'
  item.text = '$(book) News article?'
  item.tooltip = 'This text looks like a news article. Read it as one?'
  item.accessibilityInformation = { label: 'This text looks like a news article. Read it as one?', role: 'button' }
  item.command = ANSWER
  let waiting: ReturnType<typeof setTimeout> | undefined

  function lookSoon(): void {
    clearTimeout(waiting)
    item.hide()
    waiting = setTimeout(() => void look(), PAUSE)
  }

  async function look(): Promise<void> {
    const document = window.activeTextEditor?.document
    if (!document || !mayBeOffered(document)) return
    const { version } = document
    const assessment = await server.assess(document.getText().slice(0, ASSESS_LENGTH))
    const unchanged = window.activeTextEditor?.document === document && document.version === version
    if (unchanged && assessment?.article && mayBeOffered(document)) item.show()
  }

  function mayBeOffered(document: TextDocument): boolean {
    const wanted = workspace.getConfiguration(undefined, document).get<boolean>(OFFER, true)
    return wanted && isFile(document) && recognition.isOpenQuestion(document) && SHORTEST <= document.getText().length
  }

  async function answer(): Promise<void> {
    const document = window.activeTextEditor?.document
    if (!document) return
    const treat = { label: '$(book) Treat as News Article', description: 'adds this file to the settings' }
    const not = { label: '$(close) Not this file', description: 'and do not ask again' }
    const picked = await window.showQuickPick([treat, not], { title: 'This text looks like a news article' })
    if (picked === treat) await commands.executeCommand('dateline.treatAsArticle', document.uri)
    if (picked === not) await choices.leaveAlone(document.uri)
    if (picked) item.hide()
  }

  lookSoon()
  const listeners = [
    commands.registerCommand(ANSWER, answer),
    window.onDidChangeActiveTextEditor(lookSoon),
    workspace.onDidOpenTextDocument(lookSoon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) lookSoon()
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(OFFER)) lookSoon()
    }),
  ]
  return {
    dispose() {
      clearTimeout(waiting)
      item.dispose()
      listeners.forEach((listener) => listener.dispose())
    },
  }
}

/** Something that a person opened to read or write, not the editor's own output, a diff's other side or a chat. */
function isFile({ uri, isUntitled }: TextDocument): boolean {
  return isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true
}
