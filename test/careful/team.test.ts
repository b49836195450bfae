// Several careful readers that answer as one. The readers are stubs that read when they are told to.

import assert from 'node:assert/strict'
import type { RemoteReader } from '../../server/careful/remote'
import { gatherTeam } from '../../server/careful/team'
import { createCarefulRanker } from '../../server/core/careful/ranker'

suite('careful reader: several as one', () => {
  test('a further one starts when all are busy, and takes what comes next', async () => {
    const { start, readers } = stubs()
    const team = await gatherTeam(start, 4)
    assert.equal(team.atOnce, 3)
    const answers = [team.read('a'), team.read('b')]
    await settled()
    assert.equal(readers.length, 2)
    answers.push(team.read('c'), team.read('d'))
    await settled()
    answers.push(team.read('e'))
    assert.deepEqual(
      readers.map(({ given }) => given),
      [['a', 'b'], ['c', 'd'], ['e']],
    )
    for (const reader of readers) reader.finish()
    assert.equal((await Promise.all(answers)).length, 5)
    team.end()
    assert.ok(readers.every(({ hasEnded }) => hasEnded))
  })

  for (const cores of [1, 2])
    test(`with ${cores} of the machine’s cores one reads alone`, async () => {
      const { start, readers } = stubs()
      const team = await gatherTeam(start, cores)
      void team.read('a')
      void team.read('b')
      await settled()
      assert.deepEqual([team.atOnce, readers.length], [1, 1])
    })

  test('one that cannot start is done without, and is not tried again', async () => {
    const { start, readers } = stubs(1)
    const team = await gatherTeam(start, 8)
    const answers = [team.read('a'), team.read('b')]
    await settled()
    answers.push(team.read('c'))
    await settled()
    assert.deepEqual([team.atOnce, readers.length], [1, 1])
    readers[0].finish()
    await Promise.all(answers)
  })

  test('without the first there is none', async () => {
    await assert.rejects(gatherTeam(stubs(0).start, 8), /C01/)
  })

  test('one that starts when all have been told to end ends too', async () => {
    const { start, readers } = stubs()
    const team = await gatherTeam(start, 8)
    void team.read('a')
    void team.read('b')
    team.end()
    await settled()
    assert.deepEqual(
      readers.map(({ hasEnded }) => hasEnded),
      [true, true],
    )
  })
})

class Stub implements RemoteReader {
  readonly ranker = createCarefulRanker({ signs: 1, forest: [1, 2], thresholds: [0.5, 0.5] })
  readonly given: string[] = []
  hasEnded = false
  private readonly waiting: (() => void)[] = []

  read(paragraph: string) {
    this.given.push(paragraph)
    return new Promise<{ candidates: [] }>((resolve) => this.waiting.push(() => resolve({ candidates: [] })))
  }

  finish(): void {
    for (const done of this.waiting) done()
  }

  end(): void {
    this.hasEnded = true
  }
}

/** @param most how many can start at all */
function stubs(most = Infinity): { readonly readers: Stub[]; start(): Promise<RemoteReader> } {
  const readers: Stub[] = []
  return {
    readers,
    async start() {
      if (readers.length === most) throw new Error('C01 careful.json is missing')
      const reader = new Stub()
      readers.push(reader)
      return reader
    },
  }
}

/** Whatever has been started by now has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
