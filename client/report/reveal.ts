// Shows a place of an article in the editor that has it, and puts the cursor there.

import { Range, TextEditorRevealType, ViewColumn, window, workspace, type Uri } from 'vscode'
import type { ReportPlace } from '../../server/protocol/report'

export async function revealPlace(article: Uri, { start, end }: ReportPlace): Promise<void> {
  const document = await workspace.openTextDocument(article)
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  const viewColumn = shown?.viewColumn ?? ViewColumn.One
  const range = new Range(document.positionAt(start), document.positionAt(end))
  const editor = await window.showTextDocument(document, { viewColumn, selection: range })
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
