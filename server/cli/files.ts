// Shows files one after the other; one that cannot be read costs its own output only.

import { analyse, type Analysis } from '../core/index'
import { inOrder } from './inOrder'
import { print, type Press } from './press'
import type { Desk } from './work'

/** @returns the exit code: 1 when a file could not be read. */
export async function forEachFile(paths: readonly string[], { world, work, atOnce }: Press): Promise<number> {
  let code = 0
  await inOrder(paths.entries(), ([, path]) => work({ path }), {
    atOnce,
    async take({ output, problem }, [index, path]) {
      if (problem !== undefined) {
        world.errors.write(`dateline: ${path}: ${problem}\n`)
        code = 1
        return
      }
      const title = paths.length > 1 ? `${index > 0 ? '\n' : ''}== ${path}\n` : ''
      await print(`${title}${output}\n`, world)
    },
  })
  return code
}

/** Rejects where the file cannot be read. */
export async function showFile(path: string, show: (analysis: Analysis) => string, desk: Desk): Promise<string> {
  const text = decodeText(await desk.readFile(path))
  return show(analyse(text, desk.knowledge, { readings: await desk.readings?.(text) }))
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
