// Document links: addresses in the text. The editor opens what its user clicks; the server opens nothing.

import type { DocumentLink } from 'vscode-languageserver'
import { links } from '../../views/links'
import { toRange } from '../convert'
import type { Reading } from '../documents'

export function documentLinks({ document, analysis }: Reading): DocumentLink[] {
  return links(analysis).map((link) => ({
    range: toRange(document, link),
    target: link.address,
    tooltip: link.leads,
  }))
}
