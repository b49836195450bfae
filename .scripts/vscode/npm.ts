// Takes a folder out of an npm package without installing the package: nothing of it is run or compiled.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PackagedFolder {
  /** As npm names it: "code-server@4.100.3". */
  readonly spec: string
  /** What to take, as a path inside the package: "lib/vscode". */
  readonly path: string
  /** Checked when given; npm has checked the download against the registry's own in any case. */
  readonly integrity?: string
}

/** Writes the folder's content to `to`. Throws when the download fails or is not what was expected. */
export function unpack({ spec, path, integrity }: PackagedFolder, to: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-npm-'))
  try {
    npm(['pack', '--silent', '--pack-destination', scratch, spec], scratch)
    const tarball = join(
      scratch,
      readdirSync(scratch).find((name) => name.endsWith('.tgz'))!,
    )
    if (integrity) check(tarball, integrity, spec)
    mkdirSync(to, { recursive: true })
    const inside = `package/${path}`
    const depth = inside.split('/').length
    runOrThrow('tar', ['-xzf', tarball, '-C', to, `--strip-components=${depth}`, '--exclude=*.map', inside], to)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Runs npm in `folder`; what it prints is shown only when it fails. */
export function npm(args: readonly string[], folder: string): void {
  runOrThrow('npm', args, folder)
}

function check(tarball: string, integrity: string, spec: string): void {
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  if (found !== integrity) throw new Error(`${spec} is not the package it should be: ${found}`)
}

function runOrThrow(command: string, args: readonly string[], folder: string): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${error?.message ?? ''}${stdout}${stderr}`)
}
