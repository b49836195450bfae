// Where things lie in the checkout. Knows paths, touches nothing.

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A path in the checkout. */
export const at = (...parts: string[]): string => join(root, ...parts)

/** Fetched and built things that a later run may use again. */
export const cache = at('.cache')

/** What a run leaves behind to be looked at: screenshots and logs. */
export const artefacts = at('.artefacts')
