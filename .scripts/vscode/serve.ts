// Runs VS Code's web server on the loopback address, on a free port, with folders of its own for settings and extensions.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VSCodeServer } from './fetch'

export interface ServerHome {
  /** Settings, extensions and logs go here; made when it is not there. */
  readonly home: string
  /** The user's settings. A settings file that is already there stays as it is where this is absent. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Asked of everyone who opens the page; nobody is asked where it is absent, which is for tests only. */
  readonly token?: string
  /** 0 or absent: any free port. */
  readonly port?: number
}

export interface RunningServer {
  /** "127.0.0.1:40123" */
  readonly authority: string
  readonly origin: string
  /** Everything the server has printed so far. */
  log(): string
  /** Resolves with the exit code when the server has ended, whoever ended it. */
  readonly ended: Promise<number | null>
  stop(): Promise<void>
}

/** A workbench without pages, panels and questions that would stand between a reader and the article. */
export const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
} as const

const startLimit = 60_000
const stopLimit = 5_000

/** Throws when the server ends at once or does not answer within a minute; the message holds what it printed. */
export async function serve(vscode: VSCodeServer, home: ServerHome): Promise<RunningServer> {
  if (home.settings) writeSettings(home.home, home.settings)
  const child = spawn(vscode.node, [...program(vscode, home), ...address(home)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const port = await new Promise<number>((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer)
      reject(new Error(`VS Code's server ${why}\n${printed}`))
    }
    const timer = setTimeout(() => fail('did not start within a minute'), startLimit)
    void ended.then((code) => fail(`ended with ${code}`))
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk
        const [, found] = /Extension host agent listening on (\d+)/.exec(printed) ?? []
        if (!found) return
        clearTimeout(timer)
        resolve(Number(found))
      })
    }
  })
  const authority = `127.0.0.1:${port}`
  return { authority, origin: `http://${authority}`, log: () => printed, ended, stop: () => stop(child, ended) }
}

/** Installs a .vsix into the server's extensions, with the server's own command line. */
export function installExtension(vscode: VSCodeServer, home: ServerHome, vsix: string): void {
  const args = [...program(vscode, home), '--install-extension', vsix, '--force']
  const { status, stdout, stderr } = spawnSync(vscode.node, args, { encoding: 'utf8' })
  if (status !== 0 || !stdout.includes('successfully installed')) {
    throw new Error(`the extension was not installed\n${stdout}${stderr}`)
  }
}

/** The address of a workbench with `folder` open. `payload` is VS Code's own way to hand options to the page. */
export function workbenchAddress(
  server: RunningServer,
  folder: string,
  payload: readonly (readonly [string, string])[],
  token?: string,
): string {
  const query = new URLSearchParams({ ...(token && { tkn: token }), folder, payload: JSON.stringify(payload) })
  return `${server.origin}/?${query}`
}

/** How the page names a file of the server's machine. */
export const remoteUri = ({ authority }: RunningServer, path: string): string => `vscode-remote://${authority}${path}`

/** Replaces the user's settings; an open page may not notice, a page that is loaded again does. */
export function writeSettings(home: string, settings: object): void {
  const folder = join(home, 'data', 'User')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2))
}

const program = ({ folder }: VSCodeServer, { home }: ServerHome): string[] => [
  join(folder, 'out', 'server-main.js'),
  '--accept-server-license-terms',
  '--server-data-dir',
  home,
  '--extensions-dir',
  join(home, 'extensions'),
]

const address = ({ port = 0, token }: ServerHome): string[] => [
  ...['--host', '127.0.0.1', '--port', String(port), '--telemetry-level', 'off', '--disable-workspace-trust'],
  // Newer versions let a page name the extension under test only with the driver; older ones do not know the flag.
  ...(token ? ['--connection-token', token] : ['--without-connection-token', '--enable-smoke-test-driver']),
]

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit)
  await ended
  clearTimeout(timer)
}
