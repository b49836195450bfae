// Runs an analysis in slices of a few milliseconds, so that messages (an edit, a cancellation) are taken in between.
// Nearly every article is done within the first slice and never waits.

import { analyseInSteps, type Analysis, type CarefulReadings, type Knowledge } from '../core/index'
import { Outdated } from './answer'
import type { Host } from './host'

export interface SliceOptions {
  readonly host: Host
  readonly previous: Analysis | undefined
  readonly readings?: CarefulReadings
  /** Asked before each slice: is the result still of use? */
  wanted(): boolean
}

/** How long one slice may take, in milliseconds. */
const SLICE = 12

/** @throws Outdated when the result is no longer wanted; what the analysis itself threw */
export function readInSlices(
  text: string,
  knowledge: Knowledge,
  { host, previous, readings, wanted }: SliceOptions,
): Promise<Analysis> {
  const steps = analyseInSteps(text, knowledge, { previous, readings })
  return new Promise((resolve, reject) => {
    function slice(): void {
      try {
        if (!wanted()) throw new Outdated()
        const end = host.now() + SLICE
        do {
          const step = steps.next()
          if (step.done) return resolve(step.value)
        } while (host.now() < end)
        host.later(slice, 0)
      } catch (error) {
        reject(error)
      }
    }
    slice()
  })
}
