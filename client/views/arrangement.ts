// How Who Said What is arranged: picked from a list, remembered from one window to the next.

import { EventEmitter, window, type Disposable, type Event, type ExtensionContext } from 'vscode'
import type { Arrangement } from '../../server/protocol/panels'

export interface ArrangementChoice extends Disposable {
  now(): Arrangement
  /** Takes the arrangement given, or else asks the reader. */
  choose(given?: unknown): Promise<void>
  readonly onDidChange: Event<void>
}

const KEY = 'dateline.arrangement'

export const ARRANGED: Readonly<Record<Arrangement, string>> = {
  speaker: 'by speaker',
  country: 'by country',
  order: 'in order',
}

const CHOICES: readonly { readonly value: Arrangement; readonly label: string; readonly detail: string }[] = [
  { value: 'speaker', label: 'By Speaker', detail: 'Each speaker with office, and what they said' },
  { value: 'country', label: 'By Country', detail: 'The speakers’ countries, and what was said for each' },
  { value: 'order', label: 'In Order', detail: 'From the beginning of the article to its end' },
]

export function createArrangement({ globalState }: ExtensionContext): ArrangementChoice {
  const changed = new EventEmitter<void>()

  function now(): Arrangement {
    const kept = globalState.get<unknown>(KEY)
    return isArrangement(kept) ? kept : 'speaker'
  }

  async function choose(given?: unknown): Promise<void> {
    const next = isArrangement(given) ? given : await ask()
    if (next === undefined || next === now()) return
    await globalState.update(KEY, next)
    changed.fire()
  }

  async function ask(): Promise<Arrangement | undefined> {
    const items = CHOICES.map((choice) => ({ ...choice, description: choice.value === now() ? 'now' : '' }))
    return (await window.showQuickPick(items, { title: 'Arrange Who Said What' }))?.value
  }

  return { now, choose, onDidChange: changed.event, dispose: () => changed.dispose() }
}

function isArrangement(value: unknown): value is Arrangement {
  return typeof value === 'string' && Object.hasOwn(ARRANGED, value)
}
