// Several careful readers as one, where the machine has cores for them. Each reads paragraphs by itself, so that it does not matter
// which one reads what. In: how to start one. Out: a reader; a further one starts when there is more to read than the others can.

import type { RemoteReader } from './remote'

export interface Team extends RemoteReader {
  /** How many paragraphs may be read at the same time. */
  readonly atOnce: number
}

/** Memory is what bounds it: each takes some 60 MB. */
const MOST = 3

/**
 * Rejects where the first cannot start. A further one that cannot is done without.
 *
 * @param cores of the machine: one is left to the editor
 */
export async function gatherTeam(start: () => Promise<RemoteReader>, cores: number): Promise<Team> {
  const first = await start()
  const members: Member[] = [{ reader: first, waiting: 0 }]
  let places = Math.max(1, Math.min(MOST, cores - 1))
  let isStarting = false
  let hasEnded = false

  async function grow(): Promise<void> {
    isStarting = true
    try {
      const reader = await start()
      if (hasEnded) reader.end()
      else members.push({ reader, waiting: 0 })
    } catch {
      places = members.length
    }
    isStarting = false
  }

  return Object.freeze({
    ranker: first.ranker,
    get atOnce() {
      return places
    },
    async read(paragraph: string) {
      if (members.length < places && !isStarting && members.every(({ waiting }) => waiting > 0)) void grow()
      const member = members.reduce((free, each) => (each.waiting < free.waiting ? each : free))
      member.waiting++
      try {
        return await member.reader.read(paragraph)
      } finally {
        member.waiting--
      }
    },
    end() {
      hasEnded = true
      for (const { reader } of members) reader.end()
    },
  })
}

interface Member {
  readonly reader: RemoteReader
  /** Paragraphs that it was given and has not read yet. */
  waiting: number
}
