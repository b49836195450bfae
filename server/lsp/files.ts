// Reads files through the client, which alone knows how: they may lie on another machine, in a browser or in an archive.

import type { Connection } from 'vscode-languageserver'
import { READ_FILE, type ReadFileParams, type ReadFileResult } from '../protocol/messages'
import type { ReadFile } from './host'

// Node, browsers and workers all have it; the ring's types name none of them.
declare function atob(base64: string): string

/** @param clones whether messages are cloned and never written as JSON */
export function createReadFile(connection: Connection, clones = false): ReadFile {
  return async (uri, most) => {
    const params: ReadFileParams = { uri, most, ...(clones && { raw: true as const }) }
    const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params)
    if (!result) return undefined
    return result.bytes ?? Uint8Array.from(atob(result.base64 ?? ''), (letter) => letter.charCodeAt(0))
  }
}
