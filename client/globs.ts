// Globs as VS Code understands them. Knows no editor, so that it can be tried anywhere.

/**
 * A glob for exactly this path (but for odd letters, see below), or for all that lies in it.
 *
 * @param path with slashes, without one at its end; empty for the folder that the glob is relative to
 */
export function globFor(path: string, kind: 'file' | 'folder'): string {
  // There is no way to escape these that every version of the editor reads alike; "?" stands for any one letter.
  const literal = path.replace(/[*?{}[\]]/g, '?')
  if (kind === 'file') return literal
  return literal === '' ? '**' : `${literal}/**`
}

/** The glob that a key of `files.associations` stands for: without a slash it means the file's name, wherever it lies. */
export function associationGlob(key: string): string {
  return key.includes('/') ? key : `**/${key}`
}
