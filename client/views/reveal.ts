// Shows a row's words in the editor. The focus stays in the view, so that the reader can go on through the rows;
// choosing a row whose words are already shown and selected goes there.

import { Range, TextEditorRevealType, window, type TextDocument, type TextEditor } from 'vscode'
import type { Place } from '../../server/protocol/panels'

export async function revealPlace(document: TextDocument, { start, end }: Place): Promise<void> {
  const range = new Range(document.positionAt(start), document.positionAt(end))
  const open = editorOf(document)
  const preserveFocus = !(open && window.activeTextEditor === open && open.selection.isEqual(range))
  const viewColumn = open?.viewColumn
  // A preview stays one: looking at words is no reason to keep a tab.
  const editor = await window.showTextDocument(document, { preserveFocus, preview: true, selection: range, viewColumn })
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

/** The active editor of the document, or one that can be seen. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  if (window.activeTextEditor?.document === document) return window.activeTextEditor
  return window.visibleTextEditors.find((editor) => editor.document === document && editor.viewColumn !== undefined)
}
