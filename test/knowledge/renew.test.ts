// The maintainer's script that renews the table of office-holders, against a query service on this machine that is well, slow, busy,
// broken, garbled or away.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAnswer } from '../../server/knowledge/renew/answer'
import { renew, type Rows } from '../../server/knowledge/renew/renew'
import { dropConnection, hang, ok, refuse, startQueryService, type QueryService } from '../support/queryService'

const rows: Rows = {
  posts: [post('a-mayor', 'Q101'), post('b-mayor', 'Q102'), post('c-mayor', '')],
  people: [person('ada-lund', 'Ada Lund', 'Ada M. Lund'), person('bo-ek', 'Bo Ek'), person('cy-moe', 'Cy Moe')],
  terms: [term('a-mayor', 'bo-ek', '2010'), term('b-mayor', 'bo-ek', '2014'), term('c-mayor', 'cy-moe', '2015')],
}

function post(id: string, wikidata: string) {
  return { at: '', cells: { id, place: 'A', office: 'Mayor', also: '', holders: 'one', wikidata, source: 'own' } }
}

function person(id: string, name: string, also = '') {
  return { at: '', cells: { id, name, also, pronoun: 'she', source: 'own' } }
}

function term(post: string, person: string, from: string) {
  return { at: '', cells: { post, person, from, to: '', role: '', note: '', source: 'own', asOf: '2024-06' } }
}

/** An answer as the service writes it. */
function answer(...bindings: Record<string, string>[]): string {
  const cell = ([name, value]: [string, string]) => [
    name,
    name === 'person' ? { type: 'uri', value: `http://www.wikidata.org/entity/${value}` } : { type: 'literal', value },
  ]
  const list = bindings.map((each) => Object.fromEntries(Object.entries(each).map(cell)) as object)
  const vars = [...new Set(bindings.flatMap((each) => Object.keys(each)))]
  return JSON.stringify({ head: { vars }, results: { bindings: list } })
}

const lund = {
  person: 'Q7',
  personLabel: 'Ada M. Lund',
  start: '2020-03-04T00:00:00Z',
  startPrecision: '11',
  genderLabel: 'female',
}
const ek = {
  person: 'Q8',
  personLabel: 'Eva Ek',
  start: '2016-01-01T00:00:00Z',
  startPrecision: '9',
  end: '2020-03-01T00:00:00Z',
  endPrecision: '10',
  natureLabel: 'acting',
}

suite('knowledge/renew', () => {
  let folder = ''
  let service: QueryService | undefined
  setup(() => (folder = mkdtempSync(join(tmpdir(), 'dateline-renew-'))))
  teardown(async () => {
    await service?.stop()
    service = undefined
    rmSync(folder, { recursive: true, force: true })
  })

  const waits: number[] = []
  async function run(endpoint: string, timeout = 2000): Promise<string[]> {
    const said: string[] = []
    waits.length = 0
    await renew(rows, {
      endpoint,
      raw: join(folder, 'raw'),
      out: join(folder, 'out'),
      asOf: '2026-01',
      userAgent: 'test (nobody@example.org)',
      timeout,
      tries: 3,
      pause: 10,
      wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
      say: (line) => said.push(line),
    })
    return said
  }
  const written = (file: string) => readFileSync(join(folder, file), 'utf8')

  test('fetched terms stand in the place of a post’s rows; other posts and known names stay', async () => {
    service = await startQueryService(ok(answer(lund, ek)), ok(answer()))
    assert.deepEqual(await run(service.endpoint), ['a-mayor: 2 terms', 'b-mayor: 0 terms'])
    assert.equal(
      written('out/terms.tsv'),
      [
        'post\tperson\tfrom\tto\trole\tnote\tsource\tasOf',
        'a-mayor\teva-ek\t2016\t2020-03\tacting\t\tWikidata\t2026-01',
        'a-mayor\tada-lund\t2020-03-04\t\t\t\tWikidata\t2026-01',
        'b-mayor\tbo-ek\t2014\t\t\t\town\t2024-06',
        'c-mayor\tcy-moe\t2015\t\t\t\town\t2024-06\n',
      ].join('\n'),
    )
    assert.equal(
      written('out/people.tsv'),
      [
        'id\tname\talso\tpronoun\tsource',
        'ada-lund\tAda Lund\tAda M. Lund\tshe\town',
        'bo-ek\tBo Ek\t\tshe\town',
        'cy-moe\tCy Moe\t\tshe\town',
        'eva-ek\tEva Ek\t\t\tWikidata\n',
      ].join('\n'),
    )
  })

  test('it asks for one post at a time, says who asks, and rests in between', async () => {
    service = await startQueryService(ok(answer(lund)))
    await run(service.endpoint)
    assert.equal(service.busiest, 1)
    assert.deepEqual(waits, [10, 10])
    assert.deepEqual(
      service.requests.map(({ address }) => /wd%3A(Q\d+)/.exec(address)?.[1]),
      ['Q101', 'Q102'],
    )
    assert.ok(service.requests.every(({ userAgent }) => userAgent === 'test (nobody@example.org)'))
  })

  test('raw answers are kept as they came and not asked for again; the same answers give the same bytes', async () => {
    service = await startQueryService(ok(answer(lund, ek)), ok(answer(ek, lund)))
    await run(service.endpoint)
    assert.equal(written('raw/a-mayor.json'), answer(lund, ek))
    const first = written('out/terms.tsv')
    await run(service.endpoint)
    assert.equal(service.requests.length, 2)
    assert.equal(written('out/terms.tsv'), first)
    // The two posts were answered in opposite orders and read alike.
    assert.deepEqual(readAnswer(written('raw/a-mayor.json')), readAnswer(written('raw/b-mayor.json')))
  })

  test('a busy service is asked again, after as long as it wants or ever later', async () => {
    service = await startQueryService(refuse(429, { 'retry-after': '7' }), refuse(503), ok(answer(lund)))
    await run(service.endpoint)
    assert.deepEqual(waits, [7000, 40, 10, 10])
  })

  test('a slow or garbled answer and a dropped connection are asked for again', async () => {
    service = await startQueryService(hang, dropConnection, ok(answer(lund)))
    await run(service.endpoint, 200)
    assert.equal(service.requests.length, 4)
  })

  const failures = {
    'too busy for ever': { behave: refuse(429), asked: 3, says: /a-mayor: .* answers 429$/ },
    'broken for ever': { behave: refuse(500), asked: 3, says: /answers 500$/ },
    'slow for ever': { behave: hang, asked: 3, says: /no answer in time$/ },
    'not what it should be': { behave: ok('<html>'), asked: 3, says: /something that is no result$/ },
    'without results': { behave: ok('{"head":{}}'), asked: 3, says: /something that is no result$/ },
    'of the opinion that the question is wrong': { behave: refuse(400), asked: 1, says: /answers 400$/ },
  }
  for (const [how, { behave, asked, says }] of Object.entries(failures))
    test(`a service that is ${how} ends the run, and no table is written`, async () => {
      service = await startQueryService(behave)
      await assert.rejects(run(service.endpoint, 200), says)
      assert.equal(service.requests.length, asked)
      assert.equal(existsSync(join(folder, 'out')), false)
    })

  test('a service that is away ends the run', async () => {
    service = await startQueryService(refuse(500))
    const { endpoint } = service
    await service.stop()
    await assert.rejects(run(endpoint), /cannot be reached$/)
  })

  test('statements without a person’s name or a start are left out', () => {
    const rest = { ...ek, person: 'Q9' }
    const terms = readAnswer(
      answer(lund, { ...rest, personLabel: 'Q9' }, { ...rest, startPrecision: '7' }, { personLabel: 'Nobody' }),
    )
    assert.deepEqual(
      terms.map(({ name }) => name),
      ['Ada M. Lund'],
    )
  })

  test('the command says how it is called', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'server/knowledge/renew/main.ts', '--raw', folder],
      { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
    )
    assert.equal(status, 2)
    assert.match(stderr, /usage: npm run knowledge:renew/)
  })
})
