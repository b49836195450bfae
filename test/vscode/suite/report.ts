// Tells the console how each test went, a whole line each: what a reader sees and what the host script outside picks up.

/** Begins every line that is the suite's own; the extension host prints others. */
export const MARK = '[dateline tests] '

/** Runs what mocha has gathered. Resolves with the count of failed tests, after the closing line. */
export function runAndReport(mocha: BrowserMocha): Promise<number> {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const say = (line: string): void => console.log(`${MARK}${line}`)
  return new Promise((resolve) => {
    // Not mocha.run: the browser build's own asks the page's address for options, and Node has none.
    const runner = Mocha.prototype.run.call(mocha, (failed: number) => {
      say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
      resolve(failed)
    })
    runner.on('pass', (test) => (counts.passed++, say(`  ok   ${test.title} (${test.duration ?? 0} ms)`)))
    runner.on('pending', (test) => (counts.skipped++, say(`  skip ${test.title}`)))
    runner.on('fail', (test, error) => (counts.failed++, say(`  FAIL ${test.title}\n${error.stack ?? error.message}`)))
    runner.on('suite', (each) => each.title && say(each.title))
  })
}
