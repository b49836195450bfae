// A query service on this machine that answers as it is told, one behaviour a request, and notes what it was asked.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Behaviour = (response: ServerResponse) => void

export interface QueryService {
  readonly endpoint: string
  readonly requests: readonly { readonly address: string; readonly userAgent: string }[]
  /** The most requests that were open at one time. */
  readonly busiest: number
  stop(): Promise<void>
}

/** @param script one behaviour a request; the last one goes on. */
export async function startQueryService(...script: Behaviour[]): Promise<QueryService> {
  const requests: { address: string; userAgent: string }[] = []
  let open = 0
  let busiest = 0
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    busiest = Math.max(busiest, ++open)
    response.on('close', () => open--)
    const behave = script[Math.min(requests.length, script.length - 1)]
    requests.push({ address: request.url ?? '', userAgent: request.headers['user-agent'] ?? '' })
    behave(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    requests,
    get busiest() {
      return busiest
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

export const ok =
  (text: string): Behaviour =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/sparql-results+json' }).end(text)

export const refuse =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end('busy')

/** Begins an answer and never ends it. */
export const hang: Behaviour = (response) => void response.writeHead(200).write('{')

export const dropConnection: Behaviour = (response) => response.destroy()
