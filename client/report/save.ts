// Saves what the page hands over, where the user says; beside the article by itself.

import { Uri, window, workspace } from 'vscode'
import type { Picture } from './messages'

export async function savePicture({ name, format, content }: Picture, article: Uri | undefined): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: besides(article, `${name.replaceAll(' ', '-')}.${format}`),
    filters: { [KINDS[format]]: [format] },
    title: 'Save from the article report',
  })
  if (!target) return
  try {
    await workspace.fs.writeFile(target, bytesOf(content, format))
    window.setStatusBarMessage(`Saved ${target.path.slice(target.path.lastIndexOf('/') + 1)}`, 5000)
  } catch (error) {
    void window.showErrorMessage(
      `The file could not be saved: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

const KINDS: Readonly<Record<Picture['format'], string>> = { html: 'Web page', svg: 'SVG picture', png: 'PNG picture' }

/** "lake-ferry-who-speaks.svg" in the article's folder; the first folder's where the article is not saved yet. */
function besides(article: Uri | undefined, name: string): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri
  if (!article || article.scheme === 'untitled') return folder && Uri.joinPath(folder, name)
  const [file] = article.path.slice(article.path.lastIndexOf('/') + 1).split('.')
  return Uri.joinPath(article, '..', `${file}-${name}`)
}

function bytesOf(content: string, format: Picture['format']): Uint8Array {
  if (format !== 'png') return new TextEncoder().encode(content)
  return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
}
