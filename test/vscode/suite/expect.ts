// The few assertions that the suite needs, for a host that has no node:assert.

export function equal<T>(found: T, wanted: T, what = ''): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`${what}\n  found  ${a}\n  wanted ${b}`)
}

export function matches(found: string, wanted: RegExp, what = ''): void {
  if (!wanted.test(found)) throw new Error(`${what}\n  found  ${JSON.stringify(found)}\n  wanted ${wanted}`)
}

/** Asks again and again until the answer will do. Throws with the last answer when that takes longer than `limit` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => PromiseLike<T> | T,
  willDo: (answer: T) => boolean,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit
  for (;;) {
    const answer = await ask()
    if (willDo(answer)) return answer
    if (Date.now() > end) throw new Error(`waited in vain: ${what}; the last answer was ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
