// What the reader's machine carries: start-up of the server, memory, the size of the package.

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { StreamMessageReader, StreamMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node'
import { analyse, decodeKnowledge, type Knowledge } from '../../server/core/index'
import { median, medians, megabytes, milliseconds, residentBytes, type Row } from './measure'
import { articles } from './samples'

const root = resolve(__dirname, '../..')
const server = resolve(root, 'dist/server-node.js')

export async function packageRows(knowledge: Knowledge): Promise<Row[]> {
  return [...decodeRow(), ...(await startRows()), memoryRow(knowledge), reportRow(), ...sizeRow()]
}

function decodeRow(): Row[] {
  const [tables, weights] = ['knowledge.json', 'quick.bin'].map((name) => readFileSync(resolve(root, 'dist', name)))
  const [both, alone] = medians(10, [() => decodeKnowledge(tables, weights), () => decodeKnowledge(tables)])
  const packed = gzipSync(tables).length
  return [
    {
      what: 'the knowledge, packed',
      value: `${(packed / 1000).toFixed(0)} kB`,
      ...(packed > MOST_KNOWLEDGE && { wrong: 'larger than 400 kB' }),
    },
    {
      what: 'decoding the knowledge',
      value: milliseconds(alone),
      // Whatever else the machine does makes some runs longer; the fastest says what the work takes.
      ...(fastest(() => decodeKnowledge(tables)) > MOST_DECODING && { wrong: 'longer than 30 ms' }),
    },
    { what: 'loading the weights', value: milliseconds(Math.max(0, both - alone)) },
  ]
}

/** Bytes. */
const MOST_KNOWLEDGE = 400_000
/** Milliseconds. */
const MOST_DECODING = 30

function fastest(task: () => unknown): number {
  let least = Infinity
  for (let round = 0; round < 20; round++) {
    const from = performance.now()
    task()
    least = Math.min(least, performance.now() - from)
  }
  return least
}

async function startRows(): Promise<Row[]> {
  const starts = []
  for (let i = 0; i < 5; i++) starts.push(await start())
  return [
    { what: 'start of the server until it answers', value: milliseconds(median(starts.map(({ time }) => time))) },
    { what: 'memory of the server after start', value: megabytes(median(starts.map(({ memory }) => memory))) },
  ]
}

async function start(): Promise<{ time: number; memory: number }> {
  const from = performance.now()
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  const time = performance.now() - from
  const memory = residentBytes(child.pid!)
  connection.dispose()
  child.kill()
  return { time, memory }
}

function memoryRow(knowledge: Knowledge): Row {
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: 100 }, (_, index) =>
    analyse(`${articles[index % articles.length]}\nReport ${index}.\n`, knowledge),
  )
  const used = process.memoryUsage().heapUsed - before
  return { what: `memory of ${kept.length} open articles`, value: megabytes(Math.max(0, used)) }
}

const MOST_BYTES = 22 * 1024 * 1024

function sizeRow(): Row[] {
  const name = readdirSync(root).find((file) => file.endsWith('.vsix'))
  if (!name) return [{ what: 'size of the .vsix', value: 'not packed (npm run package)' }]
  const { size } = statSync(resolve(root, name))
  return [
    { what: 'size of the .vsix', value: megabytes(size), ...(size > MOST_BYTES && { wrong: 'larger than 22 MB' }) },
  ]
}

/** Charts, map and page: read by the editor only when somebody opens a report. */
function reportRow(): Row {
  const { size } = statSync(resolve(root, 'dist/report.js'))
  return { what: 'size of the report’s page, loaded when it opens', value: megabytes(size) }
}
