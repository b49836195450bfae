// Finds the Chromium that the browser tests drive, and installs Debian's where that can be done without asking.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Why there is no browser: one sentence for whoever runs the tests. */
export interface NoBrowser {
  readonly why: string
}

/** The program's path. CHROMIUM in the environment goes first and must exist. */
export function findChromium(): string | NoBrowser {
  const asked = process.env.CHROMIUM
  if (asked) return existsSync(asked) ? asked : { why: `CHROMIUM names ${asked}, which is not there` }
  return installed() ?? { why: 'no Chromium or Chrome found; install one or set CHROMIUM to its path' }
}

/** Debian's packages, for CI: a browser, a font that it can draw, and another editor. Does nothing without root and apt-get. */
export function installPackages(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet).status === 0
}

function installed(): string | undefined {
  const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  return [...onPath, ...applications].find((path) => existsSync(path))
}

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
