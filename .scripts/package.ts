// Builds for production and packs the .vsix that people install. Fails when it would be larger than 22 MB.

import { createVSIX } from '@vscode/vsce'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from './build'
import { at, root } from './places'

const sizeLimit = 22 * 1024 * 1024

/** @returns the path of the .vsix, in the top folder */
export async function packageExtension(): Promise<string> {
  await build({ production: true })
  const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { name: string; version: string }
  const vsix = at(`${name}-${version}.vsix`)
  // Links in the README stay as they are: nothing of the extension points at a host.
  const options = { cwd: root, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false }
  await createVSIX({ ...options, packagePath: vsix })
  const { size } = statSync(vsix)
  console.log(`  ${name}-${version}.vsix: ${(size / 1024).toFixed(0)} kB`)
  if (size > sizeLimit) throw new Error(`the .vsix is larger than ${sizeLimit / 1024} kB`)
  return vsix
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  packageExtension().catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
