// Answers the server's question which files of the workspace's folders are articles, as far as their names tell.
// Looks at names alone: by ending, by the setting of globs, and by the user's own associations.

import { extensions, FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode'
import { MOST_ARTICLES, type ListArticlesResult } from '../server/protocol/messages'
import { associationGlob } from './globs'
import { includeGlobs } from './include'

/** @param article the language that articles are in */
export async function listArticles(article: string): Promise<ListArticlesResult> {
  const claimed = claimedEndings(article)
  const folders = workspace.workspaceFolders ?? []
  const found = await Promise.all(folders.map((folder) => listFolder(folder, article, claimed)))
  return {
    files: [...new Set(found.flatMap(({ files }) => files))].slice(0, MOST_ARTICLES + 1),
    watch: found.flatMap(({ watch }) => watch),
  }
}

async function listFolder(folder: WorkspaceFolder, article: string, claimed: Endings): Promise<ListArticlesResult> {
  const { endings, others } = claimed
  const byEnding = `**/*{${endings.join(',')}}`
  const associated = associatedGlobs(folder, article)
  const included = includeGlobs(folder.uri)
  const [sure, maybe] = await Promise.all([
    findAll(folder, [byEnding, ...associated]),
    // A glob makes articles of plain text only.
    findAll(folder, included).then((files) => files.filter((uri) => !hasEnding(uri, others))),
  ])
  const files = sure.length + maybe.length > 0 ? [...sure, ...maybe] : await walk(folder.uri, endings)
  return {
    files: files.map((uri) => uri.toString()),
    watch: [byEnding, ...associated, ...included].map((glob) => ({ folder: folder.uri.toString(), glob })),
  }
}

async function findAll(folder: WorkspaceFolder, globs: readonly string[]): Promise<Uri[]> {
  const found = await Promise.all(
    globs.map((glob) => workspace.findFiles(new RelativePattern(folder, glob), undefined, MOST_ARTICLES + 1)),
  )
  return found.flat()
}

interface Endings {
  /** Those that make a file an article. */
  readonly endings: readonly string[]
  /** Those that make it something that is neither that nor plain text. */
  readonly others: readonly string[]
}

function claimedEndings(article: string): Endings {
  const languages = extensions.all.flatMap(({ packageJSON }) => languagesOf(packageJSON))
  const endingsOf = (wanted: (id: string) => boolean) =>
    languages.filter(({ id }) => wanted(id)).flatMap(({ extensions: endings = [] }) => endings)
  return {
    endings: [...new Set(endingsOf((id) => id === article))],
    others: endingsOf((id) => id !== article && id !== 'plaintext'),
  }
}

interface Language {
  readonly id: string
  readonly extensions?: readonly string[]
}

/** What an extension says of languages; written by anybody. */
function languagesOf(manifest: unknown): Language[] {
  const languages = (manifest as { contributes?: { languages?: unknown } } | undefined)?.contributes?.languages
  return Array.isArray(languages) ? languages.filter((each) => typeof each?.id === 'string') : []
}

function associatedGlobs(folder: WorkspaceFolder, article: string): string[] {
  const associations = workspace.getConfiguration('files', folder.uri).get<Record<string, string>>('associations', {})
  return Object.keys(associations)
    .filter((key) => associations[key] === article)
    .map(associationGlob)
}

function hasEnding({ path }: Uri, endings: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return endings.some((ending) => name.endsWith(ending.toLowerCase()))
}

/** Folders of file systems that cannot be searched are looked through; only endings count there. */
async function walk(top: Uri, endings: readonly string[]): Promise<Uri[]> {
  const found: Uri[] = []
  const folders = [top]
  for (let looked = 0; folders.length > 0 && looked < MOST_FOLDERS && found.length <= MOST_ARTICLES; looked++) {
    const folder = folders.pop()!
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name)
      // Links may lead in a circle.
      if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules') folders.push(uri)
      else if (type & FileType.File && hasEnding(uri, endings)) found.push(uri)
    }
  }
  return found
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder)
  } catch {
    return []
  }
}

const MOST_FOLDERS = 2000
