// The careful reader beside open documents: it takes the quick reader's place without making anybody wait,
// and whatever happens to it costs nothing but itself. Its worker is a stub.

import assert from 'node:assert/strict'
import { createCarefulRanker, type CarefulReading } from '../../server/core/index'
import { carryOver, editedParagraph } from '../../server/lsp/careful/carry'
import type { CarefulWorker } from '../../server/lsp/host'
import { LIST_ARTICLES, READ_AHEAD, READ_FILE, VISIBLE, type ReaderStatus } from '../../server/protocol/messages'
import { connect, until, type Wire, type WireOptions } from './wire'

const TEXT = 'The mayor shrugged that the bridge is safe.\n\nThe clerk shrugged that it is late.\n'

const AHEAD = 'file:///news/ahead.article'

suite('lsp/careful', () => {
  let wire: Wire
  teardown(() => wire.dispose())

  test('what it reads takes the place of what the quick reader read, and the editor is asked to colour once', async () => {
    let refreshCount = 0
    wire = await connect({
      startCareful: async () => worker(),
      capabilities: { workspace: { semanticTokens: { refreshSupport: true } } },
      prepare: (client) => client.onRequest('workspace/semanticTokens/refresh', () => void refreshCount++),
    })
    wire.open(TEXT)
    await untilTrue(() => statementCount() === 2)
    assert.deepEqual(reader(), { kind: 'careful', read: 2, of: 2 })
    assert.equal(refreshCount, 1)
  })

  test('answers do not wait for it', async () => {
    wire = await connect({ startCareful: () => new Promise(() => {}) })
    const textDocument = wire.open(TEXT)
    await wire.client.sendRequest('textDocument/semanticTokens/full', { textDocument })
    await untilTrue(() => wire.statuses.length > 0)
    assert.deepEqual(reader(), { kind: 'careful', read: 0, of: 2 })
    assert.equal(statementCount(), 0)
  })

  test('where it cannot start the quick reading stays, and the status says why', async () => {
    await checkProblem(async () => {
      throw new Error('C02 encoder.onnx is damaged: 12 bytes instead of 17')
    }, /^encoder.onnx is damaged: 12 bytes instead of 17$/)
  })

  test('a worker that dies is started once more; when it dies again it is given up', async () => {
    let starts = 0
    await checkProblem(async () => {
      starts++
      return worker(async () => {
        throw new Error('C07 the reader’s worker has stopped')
      })
    }, /has stopped/)
    assert.equal(starts, 2)
  })

  test('where memory runs out it is given up in those words', async () => {
    await checkProblem(
      async () =>
        worker(async () => {
          throw new Error('C06 memory has run out')
        }),
      /^memory has run out$/,
    )
  })

  test('after one death the rest of the article is read all the same', async () => {
    let isFirst = true
    wire = await connect({
      startCareful: async () =>
        worker(async (paragraph) => {
          if (!isFirst) return shrugs(paragraph)
          isFirst = false
          throw new Error('C07 the reader’s worker has stopped')
        }),
    })
    wire.open(TEXT)
    await untilTrue(() => statementCount() === 1)
  })

  test('what the user sees is read first', async () => {
    const order: string[] = []
    let go = () => {}
    const start = new Promise<void>((resolve) => (go = resolve))
    wire = await connect({
      startCareful: async () => {
        await start
        return worker(async (paragraph) => {
          order.push(paragraph)
          return shrugs(paragraph)
        })
      },
    })
    const { uri } = wire.open('One waits here.\n\nTwo waits here.\n\nThree waits here.\n')
    await untilTrue(() => wire.statuses.length > 0)
    await wire.client.sendRequest(VISIBLE, { uri, firstLine: 4, lastLine: 4 })
    await wire.client.sendRequest(READ_AHEAD, { uri: 'file:///news/gone.article' })
    go()
    await untilTrue(() => order.length === 3)
    // The first was on its way before anything was seen.
    assert.deepEqual(order, ['One waits here.', 'Three waits here.', 'Two waits here.'])
  })

  test('a worker that reads two at a time gets two once it is ready, each paragraph once', async () => {
    const order: string[] = []
    let busy = 0
    let mostBusy = 0
    wire = await connect({
      startCareful: async () => ({
        ...worker(async (paragraph) => {
          order.push(paragraph)
          mostBusy = Math.max(mostBusy, ++busy)
          await new Promise((resolve) => setTimeout(resolve, 5))
          busy--
          return shrugs(paragraph)
        }),
        atOnce: 2,
      }),
    })
    wire.open(Array.from({ length: 7 }, (_, i) => `Clerk ${i} shrugged that it is late.`).join('\n\n'))
    await untilTrue(() => statementCount() === 7)
    assert.equal(mostBusy, 2)
    assert.equal(new Set(order).size, 7)
    assert.equal(order.length, 7)
  })

  test('one death of a worker that reads several at a time counts once and loses one paragraph', async () => {
    let starts = 0
    wire = await connect({
      startCareful: async () => {
        const isFirst = ++starts === 1
        let count = 0
        let die = (_: Error) => {}
        const death = new Promise<never>((_, reject) => (die = reject))
        death.catch(() => {})
        return {
          ...worker(async (paragraph) => {
            if (!isFirst || ++count === 1) return shrugs(paragraph)
            if (count === 4) die(new Error('C07 the reader’s worker has stopped'))
            return death
          }),
          atOnce: 3,
        }
      },
    })
    wire.open(Array.from({ length: 7 }, (_, i) => `Clerk ${i} shrugged that it is late.`).join('\n\n'))
    await untilTrue(() => statementCount() === 6)
    assert.equal(starts, 2)
    assert.equal(reader()?.kind, 'careful')
  })

  test('an edit has one paragraph read again, and until then its colours move along', async () => {
    const order: string[] = []
    wire = await connect({
      startCareful: async () =>
        worker((paragraph) => {
          order.push(paragraph)
          return order.length > 2 ? new Promise(() => {}) : Promise.resolve(shrugs(paragraph))
        }),
    })
    const textDocument = wire.open(TEXT)
    await untilTrue(() => statementCount() === 2)
    const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }
    void wire.client.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range, text: 'old ' }],
    })
    await untilTrue(() => wire.statuses.some((status) => status.state === 'read' && status.version === 2))
    assert.equal(order.at(-1), 'The old mayor shrugged that the bridge is safe.')
    assert.equal(order.length, 3)
    assert.equal(statementCount(), 2)
  })

  test('a file can be read ahead of time: its statements are found in the folder, and it is known when opened', async () => {
    let count = 0
    wire = await connect({
      prepare: (client) => {
        client.onRequest(LIST_ARTICLES, () => ({ files: [AHEAD], watch: [] }))
        client.onRequest(READ_FILE, () => ({ base64: Buffer.from(TEXT).toString('base64') }))
      },
      startCareful: async () =>
        worker(async (paragraph) => {
          count++
          return shrugs(paragraph)
        }),
    })
    assert.equal(await wire.client.sendRequest(READ_AHEAD, { uri: AHEAD }), true)
    const rows = await wire.client.sendRequest<readonly { name: string }[]>('workspace/symbol', { query: 'it is late' })
    assert.equal(rows.length, 1)
    wire.open(TEXT, AHEAD)
    await untilTrue(() => statementCount() === 2)
    assert.equal(count, 2)
  })

  test('the quick reader alone is used where the user says so', async () => {
    wire = await connect({
      startCareful: async () => worker(),
      capabilities: { workspace: { configuration: true } },
      prepare: (client) => client.onRequest('workspace/configuration', () => [{ reader: 'quick' }]),
    })
    wire.open(TEXT)
    await untilTrue(() => wire.statuses.length > 0)
    assert.deepEqual(reader(), { kind: 'quick' })
    assert.equal(statementCount(), 0)
  })

  test('a reading moves along with the words that an edit leaves', () => {
    const before = 'The mayor shrugged that it is so.'
    const [{ cue, parts }] = carryOver(before, shrugs(before), 'The old mayor shrugged that it is so.').candidates
    assert.deepEqual([cue, parts.speech.content], [{ start: 14, end: 22 }, [{ start: 23, end: 36 }]])
    const [longer] = carryOver(before, shrugs(before), 'The mayor shrugged that it is not so.').candidates
    assert.deepEqual(longer.parts.speech.content, [{ start: 19, end: 36 }])
    assert.deepEqual(carryOver(before, shrugs(before), 'The mayor sh').candidates, [])
  })

  test('only a paragraph that was changed alone is carried over', () => {
    assert.deepEqual(editedParagraph(['a', 'b', 'c'], ['a', 'x', 'c']), ['b', 'x'])
    assert.equal(editedParagraph(['a', 'b'], ['a', 'b', 'c']), undefined)
    assert.equal(editedParagraph(['a', 'b'], ['x', 'y']), undefined)
  })

  async function checkProblem(startCareful: WireOptions['startCareful'], why: RegExp): Promise<void> {
    wire = await connect({ startCareful })
    const textDocument = wire.open(TEXT)
    await untilTrue(() => reader()?.kind === 'quick' && /./.test((reader() as { why?: string }).why ?? ''))
    assert.match((reader() as { why: string }).why, why)
    assert.ok(await wire.client.sendRequest('textDocument/semanticTokens/full', { textDocument }))
    assert.deepEqual(wire.errors, [])
  }

  function reader(): ReaderStatus | undefined {
    const last = wire.statuses.at(-1)
    return last?.state === 'read' ? last.reader : undefined
  }

  function statementCount(): number {
    const last = wire.statuses.at(-1)
    return last?.state === 'read' ? last.counts.statements : -1
  }
})

const untilTrue = (look: () => boolean) => until(() => look() || undefined)

function worker(read: CarefulWorker['read'] = async (paragraph) => shrugs(paragraph)): CarefulWorker {
  return { ranker: createCarefulRanker({ signs: 1, forest: [1, 2], thresholds: [0.5, 0.5] }), read, end() {} }
}

/** To shrug is no word for the rules; this reader takes it for one. */
function shrugs(paragraph: string): CarefulReading {
  const start = paragraph.indexOf('shrugged')
  if (start < 0) return { candidates: [] }
  const parts = { content: [{ start: start + 9, end: paragraph.length - 1 }] }
  return {
    candidates: [
      { cue: { start, end: start + 8 }, parts: { speech: parts, wide: parts }, signs: { speech: [0], wide: [0] } },
    ],
  }
}
