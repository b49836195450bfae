// The command that shows or hides the hints in the text. It turns a setting, so that it lasts and can be seen.

import { ConfigurationTarget, window, workspace } from 'vscode'

const SHOW = 'dateline.hints.show'

export async function toggleHints(): Promise<void> {
  const configuration = workspace.getConfiguration(undefined, window.activeTextEditor?.document)
  const show = !configuration.get<boolean>(SHOW, true)
  await configuration.update(SHOW, show, targetOf(configuration.inspect(SHOW)))
  window.setStatusBarMessage(show ? 'Dateline: hints are shown' : 'Dateline: hints are hidden', 4000)
}

/** Where the setting has been made already: elsewhere a change would be laid over by it. */
function targetOf(set: { workspaceFolderValue?: unknown; workspaceValue?: unknown } | undefined): ConfigurationTarget {
  if (set?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder
  return set?.workspaceValue !== undefined ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
}
