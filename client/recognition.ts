// Makes articles of plain-text files that the setting names. Looks at plain text alone, sets a document's language once,
// and never against the user: a language picked by hand is remembered, and `files.associations` goes first.

import { languages, workspace, type Disposable, type TextDocument } from 'vscode'
import type { Choices } from './choices'
import { INCLUDE, isAssociated, isIncluded } from './include'
import { ARTICLE } from './server'

export interface Recognition extends Disposable {
  /** Makes the document an article because the user says so, whatever was chosen before. */
  treat(document: TextDocument): Promise<void>
  /** True for plain text about which the user has decided nothing. */
  isOpenQuestion(document: TextDocument): boolean
}

const PLAIN_TEXT = 'plaintext'

export function createRecognition(choices: Choices): Recognition {
  const seenAs = new WeakMap<TextDocument, string>()
  const ours = new WeakSet<TextDocument>()

  function look(document: TextDocument): void {
    const before = seenAs.get(document)
    seenAs.set(document, document.languageId)
    if (before === undefined) consider(document)
    else if (before !== document.languageId && !ours.delete(document)) remember(document)
  }

  function consider(document: TextDocument): void {
    // A document that was closed in the meantime needs no language.
    if (isOpenQuestion(document) && isIncluded(document)) become(document).catch(() => ours.delete(document))
  }

  function isOpenQuestion(document: TextDocument): boolean {
    return document.languageId === PLAIN_TEXT && !choices.isLeftAlone(document.uri) && !isAssociated(document)
  }

  async function become(document: TextDocument): Promise<void> {
    if (document.languageId === ARTICLE) return
    ours.add(document)
    await languages.setTextDocumentLanguage(document, ARTICLE)
  }

  /** Another hand than ours has changed the language. */
  function remember({ languageId, uri, isUntitled }: TextDocument): void {
    if (isUntitled) return
    void (languageId === ARTICLE ? choices.forget(uri) : choices.leaveAlone(uri))
  }

  async function treat(document: TextDocument): Promise<void> {
    await choices.forget(document.uri)
    await become(document)
  }

  workspace.textDocuments.forEach(look)
  const listeners = [
    // A document whose language changes is closed and opened again, as the same object.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(INCLUDE)) workspace.textDocuments.forEach(consider)
    }),
  ]
  return { treat, isOpenQuestion, dispose: () => listeners.forEach((listener) => listener.dispose()) }
}
