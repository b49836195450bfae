// The folder's articles over the wire: read in the background, found by name, followed when they change, whatever lies there.

import assert from 'node:assert/strict'
import type { FileChangeType, SymbolInformation, WorkDoneProgressBegin } from 'vscode-languageserver'
import {
  LIST_ARTICLES,
  READ_FILE,
  READ_FOLDER,
  STOP_READING_FOLDER,
  type ListArticlesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/protocol/messages'
import { connect, until, type Wire } from './wire'

const FOLDER = 'file:///news'
const BRANDT = 'Transport Minister Adela Brandt opened a pier in Kenya.\n\n“It will last,” she said.\n'
const CREATED: FileChangeType = 1
const CHANGED: FileChangeType = 2
const DELETED: FileChangeType = 3

suite('lsp/folder', () => {
  let wire: Wire
  /** What the client would read, by name. */
  let files: Map<string, string | Uint8Array | Error>
  let registered: unknown[]
  let begun: WorkDoneProgressBegin[]
  let reports: string[]
  let logged: string[]
  let readCount: number

  setup(() => {
    files = new Map()
    registered = []
    begun = []
    reports = []
    logged = []
    readCount = 0
  })
  teardown(() => wire.dispose())

  test('people, countries and statements of files nobody has opened are found, with their place and headline', async () => {
    files.set('a.article', `Ferry pier opens\n\n${BRANDT}`)
    await start()
    const [person] = await found('brandt')
    assert.equal(person.name, 'Adela Brandt')
    assert.equal(person.containerName, 'Ferry pier opens')
    assert.deepEqual(person.location, {
      uri: `${FOLDER}/a.article`,
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 31 } },
    })
    assert.deepEqual(await names('will last'), ['Adela Brandt: “It will last,”'])
    assert.deepEqual(await names('KENYÁ'), ['Kenya'])
    assert.deepEqual(await names('nobody at all'), [])
  })

  test('a picture, a file that is too large, one that cannot be read and one that is gone cost only themselves', async () => {
    files.set('picture.article', new Uint8Array([0x89, 0x50, 0, 0, 1]))
    files.set('large.article', new Error('larger than 1000000 bytes'))
    files.set('locked.article', new Error('no permission'))
    files.set('good.article', BRANDT)
    await start(['gone.article'])
    assert.deepEqual(await names('brandt'), ['Adela Brandt', 'Adela Brandt: “It will last,”'])
    const left = logged
      .filter((line) => line.includes('left out'))
      .map((line) => line.replace(/^.*news\/|: Request .* message/g, ''))
    assert.deepEqual(left, [
      'picture.article is left out of the folder’s articles: it is no text',
      'large.article is left out of the folder’s articles: larger than 1000000 bytes',
      'locked.article is left out of the folder’s articles: no permission',
      'gone.article is left out of the folder’s articles: it is gone',
    ])
    assert.deepEqual(wire.errors, [])
  })

  test('text in an old encoding and in UTF-16 is read', async () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const wide = Buffer.from(`\ufeff${BRANDT.replaceAll('Brandt', 'Okello')}`, 'utf16le')
    files.set('old.article', latin('Transport Minister Adela Brøndum opened a pier.\n'))
    files.set('wide.article', new Uint8Array(wide))
    await start()
    assert.deepEqual(await names('brondum'), ['Adela Brøndum'])
    assert.equal((await names('okello'))[0], 'Adela Okello')
  })

  test('what changes, comes and goes is followed', async () => {
    files.set('a.article', BRANDT)
    await start()
    files.set('a.article', BRANDT.replaceAll('Brandt', 'Okello'))
    tell('a.article', CHANGED)
    await until(async () => (await names('okello')).length > 0 || undefined)
    assert.deepEqual(await names('brandt'), [])
    files.set('b.article', BRANDT)
    tell('b.article', CREATED)
    await until(async () => (await names('brandt')).length > 0 || undefined)
    files.clear()
    tell('', DELETED)
    assert.deepEqual(await names('adela'), [])
  })

  test('an open document counts as it stands in the editor, and its file again once it is closed', async () => {
    files.set('a.article', BRANDT)
    await start()
    wire.open(BRANDT.replaceAll('Brandt', 'Okello'), `${FOLDER}/a.article`)
    await until(async () => (await names('okello')).length > 0 || undefined)
    tell('a.article', CHANGED)
    assert.deepEqual(await names('brandt'), [])
    wire.close(`${FOLDER}/a.article`)
    await until(async () => (await names('brandt')).length > 0 || undefined)
    assert.deepEqual(await names('okello'), [])
  })

  test('progress is shown, can be cancelled, and the command goes on with the rest', async () => {
    for (let index = 0; index < 40; index++) files.set(`${index}.article`, `${BRANDT}\nThat was report ${index}.\n`)
    await start([], 'cancel')
    assert.equal(begun[0].cancellable, true)
    const read = readCount
    assert.ok(read < 40, `${read} were read`)
    assert.match(logged.at(-1)!, /stopped, \d+ are not read$/)
    await wire.client.sendRequest('workspace/executeCommand', { command: READ_FOLDER })
    await until(() => (logged.filter(isEnd).length === 2 ? true : undefined))
    assert.equal(new Set((await found('brandt')).map(({ location }) => location.uri)).size, 40)
    assert.ok(reports.length > 0)
  })

  test('the command stops the reading', async () => {
    for (let index = 0; index < 40; index++) files.set(`${index}.article`, `${BRANDT}\nThat was report ${index}.\n`)
    await start([], 'stop')
    assert.match(logged.at(-1)!, /stopped/)
  })

  test('the server answers about an open article while it reads the folder', async () => {
    for (let index = 0; index < 30; index++) files.set(`${index}.article`, BRANDT.repeat(6))
    void start()
    await until(() => (readCount > 2 ? true : undefined))
    const textDocument = wire.open(BRANDT)
    const position = { line: 0, character: 25 }
    assert.ok(await wire.client.sendRequest('textDocument/hover', { textDocument, position }))
    assert.ok(readCount < 30, 'the folder was read before the answer came')
    await until(() => logged.find(isEnd))
  })

  test('names of new articles are watched for, as the client says they look', async () => {
    await start()
    assert.deepEqual(registered, [{ watchers: [{ globPattern: { baseUri: FOLDER, pattern: '**/*{.article}' } }] }])
  })

  test('a client that cannot list files finds what is open', async () => {
    wire = await connect()
    wire.open(BRANDT)
    await until(async () => (await names('brandt')).length > 0 || undefined)
    assert.deepEqual(wire.errors, [])
  })

  /** Connects and waits until the folder has been read, or until it was cancelled or stopped on its way. */
  async function start(more: readonly string[] = [], end: 'all' | 'cancel' | 'stop' = 'all'): Promise<void> {
    wire = await connect({
      folders: [FOLDER],
      capabilities: {
        window: { workDoneProgress: true },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
      },
      prepare(client) {
        client.onRequest(READ_FILE, (params: ReadFileParams) => {
          if (params.uri.endsWith('.article') && ++readCount === 5 && end !== 'all') give(end)
          return readFile(params)
        })
        client.onRequest(LIST_ARTICLES, (): ListArticlesResult => {
          const uris = [...files.keys(), ...more].map((name) => `${FOLDER}/${name}`)
          return { files: uris, watch: [{ folder: FOLDER, glob: '**/*{.article}' }] }
        })
        client.onRequest('client/registerCapability', ({ registrations }) => {
          const ofArticles = (options: unknown) => JSON.stringify(options).includes('baseUri')
          registered.push(
            ...registrations
              .map(({ registerOptions }: { registerOptions: unknown }) => registerOptions)
              .filter(ofArticles),
          )
        })
        client.onRequest('window/workDoneProgress/create', ({ token }) => void (progressToken = token))
        client.onNotification('$/progress', ({ value }) => {
          if (value.kind === 'begin') begun.push(value)
          if (value.kind === 'report') reports.push(value.message)
        })
        client.onNotification('window/logMessage', ({ message }) => void logged.push(message))
      },
    })
    if (files.size + more.length > 0) await until(() => logged.find(isEnd))
    else await until(() => registered[0])
  }

  let progressToken: string

  function give(end: 'cancel' | 'stop'): void {
    if (end === 'cancel') void wire.client.sendNotification('window/workDoneProgress/cancel', { token: progressToken })
    else void wire.client.sendRequest('workspace/executeCommand', { command: STOP_READING_FOLDER })
  }

  function readFile({ uri }: ReadFileParams): ReadFileResult {
    const file = files.get(uri.slice(FOLDER.length + 1))
    if (file instanceof Error) throw file
    return file === undefined ? null : { base64: Buffer.from(file).toString('base64') }
  }

  function tell(name: string, type: FileChangeType): void {
    const uri = name === '' ? FOLDER : `${FOLDER}/${name}`
    void wire.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] })
  }

  function found(query: string): Promise<SymbolInformation[]> {
    return wire.client.sendRequest('workspace/symbol', { query })
  }

  async function names(query: string): Promise<string[]> {
    return (await found(query)).map(({ name }) => name)
  }
})

function isEnd(line: string): boolean {
  return /^read \d+ of \d+ articles/.test(line)
}
