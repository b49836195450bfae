// The setting of globs that makes plain-text files articles, and the user's own associations, which go before it.

import { ConfigurationTarget, languages, RelativePattern, workspace, type TextDocument, type Uri } from 'vscode'
import { associationGlob, globFor } from './globs'

export const INCLUDE = 'dateline.files.include'

/** A glob means paths in the document's workspace folder; an absolute one is taken as it is. */
export function isIncluded(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri)
  return includeGlobs(document).some((glob) => {
    const here = folder ? [{ pattern: new RelativePattern(folder, glob) }] : []
    return languages.match([...here, { pattern: glob }], document) > 0
  })
}

/** True when the user has said in `files.associations` what such a file is. */
export function isAssociated(document: TextDocument): boolean {
  const associations = workspace.getConfiguration('files', document).get<Record<string, string>>('associations', {})
  return Object.keys(associations).some((key) => languages.match({ pattern: associationGlob(key) }, document) > 0)
}

/** Adds a file or a folder to the setting: in its workspace folder's settings where there are several, else the workspace's. */
export async function include(uri: Uri, kind: 'file' | 'folder'): Promise<void> {
  const folder = workspace.getWorkspaceFolder(uri)
  const severalFolders = (workspace.workspaceFolders?.length ?? 0) > 1
  const target = !folder
    ? ConfigurationTarget.Global
    : severalFolders
      ? ConfigurationTarget.WorkspaceFolder
      : ConfigurationTarget.Workspace
  const isFolderItself = folder?.uri.path === uri.path
  const path = !folder ? uri.path : isFolderItself ? '' : workspace.asRelativePath(uri, false)
  await addGlob(globFor(path, kind), uri, target)
}

async function addGlob(glob: string, uri: Uri, target: ConfigurationTarget): Promise<void> {
  const configuration = workspace.getConfiguration(undefined, uri)
  const setting = configuration.inspect<string[]>(INCLUDE)
  const present =
    target === ConfigurationTarget.Global
      ? setting?.globalValue
      : target === ConfigurationTarget.Workspace
        ? setting?.workspaceValue
        : setting?.workspaceFolderValue
  if (!present?.includes(glob)) await configuration.update(INCLUDE, [...(present ?? []), glob], target)
}

/** The setting's globs for a document, or for a folder or file by its address. */
export function includeGlobs(scope: TextDocument | Uri): string[] {
  const globs = workspace.getConfiguration(undefined, scope).get<unknown>(INCLUDE)
  // Settings are written by hand.
  return Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string' && glob !== '') : []
}
