// Asks the query service politely: one request at a time, with a name, a limit on time, and patience where it is busy.
// In: an address. Out: the body of the answer, as text. Throws a RenewError when the service cannot be reached or keeps refusing.

export class RenewError extends Error {
  override readonly name = 'RenewError'
}

export interface Manners {
  /** Who asks and how to reach them, as Wikimedia's policy for robots wants it. */
  readonly userAgent: string
  /** Milliseconds before an answer is given up. */
  readonly timeout: number
  /** How often one question is put before the run ends. */
  readonly tries: number
  /** Milliseconds between two requests; doubled with each try that failed. */
  readonly pause: number
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** The longest that a service's "Retry-After" is heeded. */
const LONGEST_WAIT = 120_000

/** @param accept throws where the text is no answer: it is then asked for again, like after an error of the service. */
export async function ask(address: string, manners: Manners, accept: (text: string) => void): Promise<string> {
  let why = ''
  for (let attempt = 1; attempt <= manners.tries; attempt++) {
    const reply = await once(address, manners, accept)
    if ('text' in reply) return reply.text
    why = reply.why
    if (reply.final) break
    if (attempt < manners.tries) await manners.wait(reply.after ?? manners.pause * 2 ** attempt)
  }
  throw new RenewError(why)
}

type Reply =
  | { readonly text: string }
  /** final: asking again would change nothing. after: milliseconds that the service asks us to wait. */
  | { readonly why: string; readonly final?: true; readonly after?: number }

async function once(address: string, { userAgent, timeout }: Manners, accept: (text: string) => void): Promise<Reply> {
  let response: Response
  let text: string
  try {
    const headers = { accept: 'application/sparql-results+json', 'user-agent': userAgent }
    response = await fetch(address, { headers, signal: AbortSignal.timeout(timeout) })
    text = await response.text()
  } catch (error) {
    return { why: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'cannot be reached' }
  }
  if (response.status === 429 || response.status >= 500)
    return { why: `answers ${response.status}`, after: retryAfter(response.headers.get('retry-after')) }
  if (!response.ok) return { why: `answers ${response.status}`, final: true }
  try {
    accept(text)
    return { text }
  } catch {
    return { why: 'answers something that is no result' }
  }
}

/** "30" seconds as milliseconds; undefined for anything else, dates included. */
function retryAfter(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Math.min(Number(header) * 1000, LONGEST_WAIT) : undefined
}
