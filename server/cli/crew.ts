// Several jobs at once, each in a thread of its own with its own knowledge and reader.
// In: how to start a thread. Out: a way to have items worked on; who has nothing to do takes the next.
// A thread that dies costs the item it was at; the next item starts another.

import type { Done, Item, Work } from './work'

export interface Crew {
  readonly work: Work
  /** Ends all threads. */
  end(): void
}

/** A thread that works on one item at a time. */
export interface Thread {
  post(item: Item): void
  onDone(take: (done: Done) => void): void
  /** Called once, when the thread has died or ended. */
  onGone(take: (why: string) => void): void
  end(): void
}

export function createCrew(size: number, start: () => Thread): Crew {
  const queue: { item: Item; resolve(done: Done): void }[] = []
  const idle: Member[] = []
  const all = new Set<Member>()

  function handOut(): void {
    while (queue.length > 0) {
      const member = idle.pop() ?? (all.size < size ? hire() : undefined)
      if (!member) return
      const { item, resolve } = queue.shift()!
      member.resolve = resolve
      member.thread.post(item)
    }
  }

  function hire(): Member {
    const member: Member = { thread: start() }
    all.add(member)
    member.thread.onDone((done) => {
      const { resolve } = member
      delete member.resolve
      idle.push(member)
      resolve?.(done)
      handOut()
    })
    member.thread.onGone((why) => {
      all.delete(member)
      const place = idle.indexOf(member)
      if (place >= 0) idle.splice(place, 1)
      member.resolve?.({ problem: `could not be read: ${why}` })
      handOut()
    })
    return member
  }

  return Object.freeze({
    work: (item: Item) =>
      new Promise<Done>((resolve) => {
        queue.push({ item, resolve })
        handOut()
      }),
    end: () => all.forEach(({ thread }) => thread.end()),
  })
}

interface Member {
  readonly thread: Thread
  /** Set while it is at an item. */
  resolve?: (done: Done) => void
}
