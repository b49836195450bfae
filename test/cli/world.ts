// A world for the command line to run in, without files, streams or processes of its own.

import { Readable, Writable } from 'node:stream'
import { run } from '../../server/cli/run'
import { tinyKnowledge } from '../support/knowledge'

export interface Outcome {
  readonly code: number
  readonly output: string
  readonly errors: string
}

export interface Given {
  readonly files?: { readonly [path: string]: string | Uint8Array }
  readonly input?: string
}

export async function dateline(args: readonly string[], { files = {}, input = '' }: Given = {}): Promise<Outcome> {
  const output = collector()
  const errors = collector()
  const code = await run(args, {
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    readFile: async (path) => {
      const content = files[path]
      if (content === undefined) throw Object.assign(new Error('missing'), { code: 'ENOENT' })
      return Buffer.from(content)
    },
    knowledge: tinyKnowledge,
    version: () => '1.2.3',
  })
  return { code, output: output.text(), errors: errors.text() }
}

function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') })
}
