// Offers the outline to the client in such a way that it can be asked to draw it anew: the protocol has no word for that,
// but a client that hears of the offer again asks again. Clients that take offers only at the start ask after the next edit.

import { DocumentSymbolRequest, type ClientCapabilities, type Connection, type Disposable } from 'vscode-languageserver'

export interface OutlineOffer {
  /** To be called once the connection is ready for requests. */
  open(): void
  renew(): void
}

export const OUTLINE = { label: 'Who said what' }

/** True where the offer is made after the start, and must not be made at the start too. */
export function canRenewOutline({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.documentSymbol?.dynamicRegistration === true
}

export function createOutlineOffer({ client }: Connection): OutlineOffer {
  let offers: Promise<Disposable | undefined> | undefined

  /** One after the other, so that the client never holds two. */
  function offer(): void {
    offers = Promise.resolve(offers)
      .then((before) => before?.dispose())
      .then(() => client.register(DocumentSymbolRequest.type, { documentSelector: null, ...OUTLINE }))
      // A client that cannot after all is logged by the connection.
      .catch(() => undefined)
  }

  return Object.freeze({
    open: offer,
    renew() {
      if (offers) offer()
    },
  })
}
