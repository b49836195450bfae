// Jobs as worker threads of this same program: how one is started, and what it does.

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { createCrew, type Crew, type Thread } from './crew'
import type { World } from './run'
import { createWork, type Done, type Item, type Task } from './work'

/** @param program the file that every thread runs; it must call `serveThread` */
export function threadCrew(program: string, task: Task, size: number): Crew {
  return createCrew(size, () => startThread(program, task))
}

function startThread(program: string, task: Task): Thread {
  const worker = new Worker(program, { workerData: task })
  return {
    post: (item) => worker.postMessage(item),
    onDone: (take) => void worker.on('message', (done: Done) => take(done)),
    onGone(take) {
      let why = 'its job has ended'
      worker.on('error', (error) => (why = error.message))
      worker.on('exit', () => take(why))
    },
    end: () => void worker.terminate(),
  }
}

/** @returns whether this is a thread of a crew; then it works on what it is told until it is ended */
export function serveThread(world: World): boolean {
  const port = parentPort
  if (isMainThread || !port) return false
  const work = createWork(workerData as Task, world)
  port.on('message', async (item: Item) => {
    const done = await (await work)?.(item)
    port.postMessage(done ?? { problem: 'the glossary can no longer be read' })
  })
  return true
}
