// Bundles the suite into one file that every extension host can load.

import { build } from 'esbuild'
import { at, cache, root } from '../../../.scripts/places'

/** @returns the path of the bundle, which exports `run` */
export async function bundleSuite(): Promise<string> {
  const outfile = `${cache}/suite/index.js`
  await build({
    absWorkingDir: root,
    entryPoints: [at('test/vscode/suite/index.ts')],
    outfile,
    bundle: true,
    // Mocha's browser build takes `module.exports` for itself when it sees one, so the suite's own exports come last.
    format: 'iife',
    globalName: 'suiteExports',
    footer: { js: 'module.exports = suiteExports' },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { global: 'globalThis' },
    sourcemap: 'linked',
    logLevel: 'warning',
  })
  return outfile
}
