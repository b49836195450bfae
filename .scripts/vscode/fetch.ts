// Fetches VS Code's own web server, and a Node to run it on, from npm into .cache/. Once: a later call finds it there.
// What is there is whole, because it is made beside its place and moved there in one step.

import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../places'
import { npm, unpack } from './npm'
import type { VSCodeVersion } from './versions'

export interface VSCodeServer {
  readonly version: string
  readonly folder: string
  /** The Node program that runs it. */
  readonly node: string
}

export function fetchVSCode(version: VSCodeVersion): VSCodeServer {
  const folder = once(`vscode-server-${version.vscode}`, `VS Code ${version.vscode}`, (place) => {
    unpack({ spec: `code-server@${version.codeServer}`, path: 'lib/vscode', integrity: version.integrity }, place)
    // The package pins every dependency by checksum. No script of theirs is run: the native ones are not needed here.
    npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], place)
    symlinkSync('node_modules', join(place, 'node_modules.asar'))
    if (version.ripgrep) addSearch(version.ripgrep, place)
  })
  return { version: version.vscode, folder, node: nodeFor(version) }
}

/** Without it neither search nor Go to File finds anything. */
function addSearch(version: string, place: string): void {
  const spec = `@vscode/ripgrep-${process.platform}-${process.arch}@${version}`
  unpack({ spec, path: 'bin' }, join(place, 'node_modules', '@vscode', 'ripgrep', 'bin'))
}

/** This Node where it fits, else one from npm. */
function nodeFor({ nodes }: VSCodeVersion): string {
  if (nodes.includes(Number(process.versions.node.split('.')[0]))) return process.execPath
  const spec = `node-${process.platform}-${process.arch}@${nodeVersions[nodes[0]!]}`
  const folder = once(spec.replace('@', '-'), spec, (place) => unpack({ spec, path: 'bin' }, place))
  return join(folder, 'node')
}

const nodeVersions: Record<number, string> = { 20: '20.20.2', 24: '24.21.0' }

function once(name: string, title: string, make: (place: string) => void): string {
  const place = join(cache, name)
  if (existsSync(place)) return place
  console.log(`fetching ${title} from npm, once ...`)
  mkdirSync(cache, { recursive: true })
  const partial = `${place}.partial-${process.pid}`
  try {
    make(partial)
    renameSync(partial, place)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
  return place
}
