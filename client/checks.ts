// Mutes checks where the user asks for it: for a place or a file as a row of a setting, everywhere by turning the check off.
// Also finds what the README says of each check, so that a diagnostic can lead there.

import { ConfigurationTarget, Uri, workspace } from 'vscode'
import type { MutedCheck, MuteRequest } from '../server/protocol/settings'

const SECTION = 'dateline.checks'

export async function muteCheck({ check, uri, scope, words }: MuteRequest): Promise<void> {
  const article = Uri.parse(uri)
  const configuration = workspace.getConfiguration(SECTION, article)
  if (scope === 'everywhere') return configuration.update(check, 'off', ConfigurationTarget.Global)
  const inFolder = workspace.getWorkspaceFolder(article) !== undefined
  const target = inFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  const setting = configuration.inspect<readonly MutedCheck[]>('muted')
  const present = (inFolder ? setting?.workspaceValue : setting?.globalValue) ?? []
  const file = inFolder ? workspace.asRelativePath(article, false) : article.path
  const row: MutedCheck = { check, file, ...(scope === 'place' && { words }) }
  await configuration.update('muted', [...present, row], target)
}

/** The address of each check's heading in the README that comes with the extension; none where it cannot be read. */
export async function checkHelp(extension: Uri): Promise<Readonly<Record<string, string>>> {
  // Packing gives the file a name in small letters.
  for (const name of ['readme.md', 'README.md']) {
    const readme = Uri.joinPath(extension, name)
    const bytes = await workspace.fs.readFile(readme).then(undefined, () => undefined)
    if (bytes) return headingsOf(new TextDecoder().decode(bytes), readme)
  }
  return {}
}

/** "#### twoOffices" in line 120 is at "…/README.md#120,1". */
function headingsOf(text: string, readme: Uri): Readonly<Record<string, string>> {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }))
  return Object.fromEntries(
    lines
      .filter(({ line }) => line.startsWith('#### '))
      .map(({ line, number }) => [
        line.slice('#### '.length).trim(),
        readme.with({ fragment: `${number},1` }).toString(),
      ]),
  )
}
