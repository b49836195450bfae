// What every suite at the workbench begins and ends with: a reader of its own, and a picture of whatever failed.
// Says so and skips the suite where there is no browser.

import type { Suite } from 'mocha'
import { findChromium } from '../../../.scripts/chromium'
import { createReader, type Host, type Reader, type Settings } from './reader'

/** For the body of a suite. @returns its reader, once the suite has begun */
export function atWorkbench(suite: Suite, settings: Settings = {}, host: Host = 'node'): () => Reader {
  let reader: Reader | undefined

  suiteSetup('a reader at the workbench', async function () {
    // The first of a run packs and installs the extension.
    this.timeout(300_000)
    const chromium = findChromium()
    if (typeof chromium === 'string') reader = await createReader(chromium, settings, host)
    else {
      console.log(`skipped: ${suite.title}: ${chromium.why}`)
      this.skip()
    }
  })

  teardown(async function () {
    if (this.currentTest?.state === 'failed') await reader?.photograph(`failed-${this.currentTest.title.slice(0, 40)}`)
  })

  suiteTeardown(() => reader?.leave())

  return () => reader!
}
