// Bundles the extension, its servers and the command line into dist/, and packs the knowledge beside them.
// Options: --production (minified, no source maps), --watch (builds again whenever a source file changes), --quiet.

import { context, build as bundle, type BuildOptions, type Metafile } from 'esbuild'
import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packCareful } from './careful'
import { packKnowledge } from './knowledge'
import { packNotices } from './notices'
import { at, root } from './places'

export interface BuildChoice {
  readonly production: boolean
  /** Prints nothing but what is wrong. */
  readonly quiet?: boolean
}

/** Builds everything once. Throws when a bundle fails; esbuild has printed why. */
export async function build({ production, quiet = false }: BuildChoice): Promise<void> {
  rmSync(at('dist'), { recursive: true, force: true })
  packKnowledge({ quiet })
  packCareful()
  const results = await Promise.all(bundles(production).map((options) => bundle(options)))
  packNotices(results.map(({ metafile }) => metafile))
  if (!quiet) for (const { metafile } of results) printSizes(metafile)
}

async function watch(): Promise<void> {
  packKnowledge({ quiet: false })
  packCareful()
  const contexts = await Promise.all(bundles(false).map((options) => context(options)))
  await Promise.all(contexts.map((each) => each.watch()))
  console.log('watching; Ctrl-C ends')
}

function bundles(production: boolean): (BuildOptions & { metafile: true })[] {
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    target: 'es2023',
    metafile: true,
    minify: production,
    sourcemap: !production,
    legalComments: 'none',
    logLevel: 'warning',
    // An import that is not there must not wait for the reader who first needs it.
    logOverride: { 'import-is-undefined': 'error' },
  } as const
  const node = { ...common, platform: 'node', target: 'node20' } as const
  const browser = { ...common, platform: 'browser' } as const
  return [
    { ...node, entryPoints: ['client/node.ts'], outfile: 'dist/client-node.js', external: ['vscode'] },
    { ...node, entryPoints: ['server/node/main.ts'], outfile: 'dist/server-node.js' },
    {
      ...node,
      entryPoints: ['server/cli/main.ts'],
      outfile: 'dist/dateline.js',
      banner: { js: '#!/usr/bin/env node' },
    },
    { ...browser, entryPoints: ['client/web.ts'], outfile: 'dist/client-web.js', external: ['vscode'] },
    { ...node, entryPoints: ['server/node/carefulWorker.ts'], outfile: 'dist/careful/worker-node.js' },
    {
      ...browser,
      entryPoints: ['server/web/carefulWorker.ts'],
      outfile: 'dist/careful/worker-web.js',
      format: 'iife',
      // Read as bytes and started from an address of its own, where no map would be found.
      sourcemap: false,
    },
    { ...browser, entryPoints: ['server/web/main.ts'], outfile: 'dist/server-web.js', format: 'iife' },
    // Charts and a map: loaded by the report's page alone.
    {
      ...browser,
      entryPoints: ['client/report/page/main.ts'],
      outfile: 'dist/report.js',
      format: 'iife',
      loader: { '.css': 'text' },
    },
  ]
}

function printSizes(metafile: Metafile): void {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    if (!file.endsWith('.map'))
      console.log(`  ${basename(file).padEnd(18)} ${(bytes / 1024).toFixed(0).padStart(6)} kB`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const has = (option: string): boolean => process.argv.includes(option)
  const run = has('--watch') ? watch() : build({ production: has('--production'), quiet: has('--quiet') })
  run.catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
