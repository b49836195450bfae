// `npm start [-- FOLDER]`: a real VS Code in the browser, with Dateline installed and a folder of articles open.
// Linux and macOS: the server's package has no Windows in it.
// Listens on the loopback address only and asks everyone for the token in the printed address. Ctrl-C ends it, with 0.
// Options: --no-open leaves the browser alone; --vscode VERSION.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packageExtension } from './package'
import { at, cache } from './places'
import { fetchVSCode } from './vscode/fetch'
import { calmSettings, installExtension, remoteUri, serve, workbenchAddress, type RunningServer } from './vscode/serve'
import { chosenVersion } from './vscode/versions'

const home = join(cache, 'start')

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { 'no-open': { type: 'boolean' }, vscode: { type: 'string' } },
    allowPositionals: true,
  })
  const folder = positionals[0] ? ownFolder(positionals[0]) : sampleFolder()
  const vsix = await packageExtension()
  const vscode = fetchVSCode(chosenVersion())
  installExtension(vscode, { home }, vsix)
  const token = randomBytes(16).toString('hex')
  const server = await serve(vscode, { home, token, ...(isFirstStart() && { settings: calmSettings }) })
  endOnSignal(server)
  const page = workbenchAddress(server, folder, firstArticle(server, folder), token)
  console.log(`\nDateline is open in VS Code ${vscode.version} at\n\n  ${page}\n\nCtrl-C ends it.`)
  if (!values['no-open']) openInBrowser(page)
}

function ownFolder(name: string): string {
  const folder = resolve(name)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${name} is not a folder`)
  return folder
}

/** A copy, so that whoever tries things out does not change the project. */
function sampleFolder(): string {
  const copy = join(home, 'articles')
  cpSync(at('test/articles'), copy, { recursive: true })
  return copy
}

const isFirstStart = (): boolean => !existsSync(join(home, 'data', 'User', 'settings.json'))

function firstArticle(server: RunningServer, folder: string): [string, string][] {
  const name = readdirSync(folder)
    .sort()
    .find((each) => each.endsWith('.article'))
  return name ? [['openFile', remoteUri(server, join(folder, name))]] : []
}

function endOnSignal(server: RunningServer): void {
  let asked = false
  const end = (): void => {
    asked = true
    void server.stop()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  void server.ended.then((code) => {
    if (!asked) console.error(`VS Code's server ended by itself with ${code}\n${server.log()}`)
    process.exit(asked ? 0 : 1)
  })
}

function openInBrowser(page: string): void {
  const program = browserProgram()
  if (!program || process.env.CI) return
  spawn(program, [page], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

function browserProgram(): string | undefined {
  if (process.platform === 'darwin') return 'open'
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 'xdg-open' : undefined
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
