// Puts the careful reader's weights and its WebAssembly program into dist/careful.

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { compileKernels } from './kernels'
import { at } from './places'

const weights = ['careful.json', 'encoder.onnx', 'relation.onnx', 'vocab.txt']

/** Without weights there is nothing to run: the extension then says that the careful reader is not there. */
export function packCareful(): void {
  const from = (name: string) => at('server/training/careful/weights', name)
  if (!existsSync(from('careful.json'))) return
  mkdirSync(at('dist/careful'), { recursive: true })
  for (const name of weights) copyFileSync(from(name), at('dist/careful', name))
  writeFileSync(at('dist/careful/runtime.wasm'), compileKernels())
}
