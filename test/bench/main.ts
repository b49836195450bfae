// npm run bench: bundles the benchmark as the product is bundled and runs it. Unbundled, each import is looked up
// anew at every use, which costs far more than what is measured.

import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const bundle = resolve(__dirname, '../../.cache/bench.cjs')

async function main(): Promise<void> {
  await build({
    entryPoints: [resolve(__dirname, 'run.ts')],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // The benchmark finds its samples and the package from the folder that its sources lie in.
    define: { __dirname: JSON.stringify(__dirname) },
    logLevel: 'warning',
  })
  process.exitCode = spawnSync(process.execPath, [bundle], { stdio: 'inherit' }).status ?? 1
}

void main()
