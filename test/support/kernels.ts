// The careful reader's WebAssembly program with a memory of its own, for tests.

import { compileKernels } from '../../.scripts/kernels'
import { NetworkMemory, type Kernels } from '../../server/careful/memory'

export async function startKernels(): Promise<NetworkMemory> {
  const memory = new WebAssembly.Memory({ initial: 64 })
  const { instance } = await WebAssembly.instantiate(compileKernels() as Uint8Array<ArrayBuffer>, {
    env: { memory, abort() {} },
  })
  return new NetworkMemory(memory, instance.exports as unknown as Kernels)
}
