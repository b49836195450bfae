// The views beside the editor: the rows of one view, and statements as quotations with their source.

import type { Panel, PanelParams, Quotations, QuotationsParams } from '../../protocol/panels'
import { figuresPanel } from '../../views/panels/figures'
import { namesPanel } from '../../views/panels/names'
import { statementsPanel } from '../../views/panels/statements'
import { quotations } from '../../views/quotation'
import type { Reading } from '../documents'

export function panelRows(reading: Reading, params: PanelParams): Panel {
  return { version: reading.document.version, ...panelOf(reading, params) }
}

function panelOf(reading: Reading, { panel, arrangement = 'speaker', listed }: PanelParams) {
  switch (panel) {
    case 'statements':
      return statementsPanel(reading, { arrangement, allActs: listed === 'all' })
    case 'figures':
      return figuresPanel(reading)
    case 'names':
      return namesPanel(reading)
  }
}

export function quotationsAt({ document, analysis, knowledge }: Reading, { places }: QuotationsParams): Quotations {
  return quotations(places, { analysis, knowledge, fileName: fileName(document.uri) })
}

/** The last part of the address, as it was named. */
function fileName(uri: string): string {
  const [path] = uri.split(/[?#]/, 1)
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
