// Answers the server's requests for files. The editor reads them, so they may lie anywhere that it can open.

import { FileSystemError, Uri, workspace } from 'vscode'
import type { ReadFileParams, ReadFileResult } from '../server/protocol/messages'

export async function readFile({ uri, raw, most = Infinity }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = Uri.parse(uri, true)
    // Asked first, so that a huge file never comes into memory.
    if (most < Infinity && most < (await workspace.fs.stat(file)).size) throw new Error(`larger than ${most} bytes`)
    const bytes = await workspace.fs.readFile(file)
    return raw ? { bytes } : { base64: toBase64(bytes) }
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null
    throw error
  }
}

/** The one way that Node's and the browser's extension hosts share. */
function toBase64(bytes: Uint8Array): string {
  let letters = ''
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(letters)
}
