// Reads from a test step's output how many tests passed, failed and were skipped. Knows the runners that the steps use.

export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** @param code the step's exit code: a step that fails without a failed test, or counts nothing, counts as one test itself */
export function countIn(printed: string, code: number): Count {
  const count = add([...closingLines(printed), ...mochaLines(printed), ...grammarLines(printed)])
  const counted = count.passed + count.failed + count.skipped > 0
  if (code !== 0) return count.failed > 0 ? count : { ...count, failed: 1 }
  const skippedWhole = /^ *(?:\w+: )?skipped[:,] /m.test(printed)
  return counted ? count : { passed: skippedWhole ? 0 : 1, failed: 0, skipped: skippedWhole ? 1 : 0 }
}

const closingLines = (printed: string): Count[] =>
  [...printed.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].map(([, passed, failed, skipped]) => ({
    passed: Number(passed),
    failed: Number(failed),
    skipped: Number(skipped ?? 0),
  }))

const mochaLines = (printed: string): Count[] =>
  [...printed.matchAll(/^ {2}(\d+) (passing|failing|pending)\b/gm)].map(([, number, what]) => ({
    passed: what === 'passing' ? Number(number) : 0,
    failed: what === 'failing' ? Number(number) : 0,
    skipped: what === 'pending' ? Number(number) : 0,
  }))

const grammarLines = (printed: string): Count[] =>
  [...printed.matchAll(/^(✓|✖) \S+\.(?:article|news)\b/gm)].map(([, mark]) => ({
    passed: mark === '✓' ? 1 : 0,
    failed: mark === '✖' ? 1 : 0,
    skipped: 0,
  }))

const add = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
