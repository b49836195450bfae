// Reads files one after the other and shows each; one that cannot be read costs its own output only.

import { analyse, type Analysis } from '../core/index'
import type { World } from './run'

/** @returns the exit code: 1 when a file could not be read. */
export async function forEachFile(
  paths: readonly string[],
  world: World,
  show: (analysis: Analysis) => string,
): Promise<number> {
  const knowledge = world.knowledge()
  let code = 0
  for (const [index, path] of paths.entries()) {
    try {
      const text = decodeText(await world.readFile(path))
      const title = paths.length > 1 ? `${index > 0 ? '\n' : ''}== ${path}\n` : ''
      const analysis = analyse(text, knowledge, { readings: await world.readings?.(text) })
      world.output.write(`${title}${show(analysis)}\n`)
    } catch (error) {
      world.errors.write(`dateline: ${path}: ${problem(error)}\n`)
      code = 1
    }
  }
  return code
}

/**
 * A file's text as an editor shows it: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is left out.
 * Bytes that are no text become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

function problem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a folder, not a file'
  if (code === 'EACCES') return 'may not be read'
  return error instanceof Error ? error.message : String(error)
}
