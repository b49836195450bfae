// The command line's entry point: hands in the real files, streams and knowledge.

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { decodeKnowledge } from '../core/index'
import { createReadings } from './careful'
import { run, type World } from './run'
import { serveThread, threadCrew } from './threads'

// A reader that closes the pipe early (`dateline annotate --jsonl | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const world: World = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  readFile,
  knowledge: () => decodeKnowledge(beside('knowledge.json'), beside('quick.bin')),
  readings: createReadings(join(__dirname, 'careful')),
  version: () => (JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string }).version,
  crew: (task, size) => threadCrew(__filename, task, size),
}

// What is wrong with a glossary the first thread has said; the others need not repeat it.
const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
if (!serveThread({ ...world, errors: silent }))
  run(process.argv.slice(2), world).then(
    (exitCode) => (process.exitCode = exitCode),
    (error: unknown) => {
      // Our own fault, a damaged package for one: the line says which, the code is that of a failure.
      process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    },
  )

/** A file of the package; built bundles have them beside themselves. */
function beside(name: string): Buffer {
  return readFileSync(join(__dirname, name))
}
