// `npm start` as a reader uses it: the address it prints opens the workbench, and Ctrl-C ends everything.

import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../../.scripts/places'

suite('npm start', () => {
  let start: ChildProcess
  let address: URL

  suiteSetup(async () => {
    start = spawn('npm', ['start', '--silent', '--', '--no-open'], { cwd: root, detached: true })
    address = new URL(await printedAddress(start))
  })

  suiteTeardown(() => {
    if (start.exitCode === null && start.signalCode === null) process.kill(-start.pid!, 'SIGKILL')
  })

  test('listens on the loopback address, and the printed address opens the workbench', async () => {
    assert.equal(address.hostname, '127.0.0.1')
    const cookie = (await fetch(address, { redirect: 'manual' })).headers.get('set-cookie') ?? ''
    const page = await fetch(address, { headers: { cookie: cookie.split(';')[0]! } })
    assert.match(await page.text(), /vscode-workbench-web-configuration/)
  })

  test('without its token the page is refused', async () => {
    const refused = await fetch(address.origin)
    assert.equal(refused.status, 403)
  })

  test('Ctrl-C ends it with 0 and leaves no server behind', async () => {
    // What a terminal does: the signal goes to the whole process group.
    process.kill(-start.pid!, 'SIGINT')
    const [code] = await once(start, 'exit')
    assert.equal(code, 0)
    await assert.rejects(fetch(address.origin))
  })
})

/** Rejects with everything printed when the program ends before it prints an address. */
function printedAddress(start: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    for (const stream of [start.stdout!, start.stderr!]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk
        const [found] = /http:\/\/\S+/.exec(printed) ?? []
        if (found) resolve(found)
      })
    }
    start.once('exit', (code) => reject(new Error(`npm start ended with ${code}\n${printed}`)))
  })
}
