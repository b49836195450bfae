// The article report, as the client's page draws it.

import type { ArticleReport } from '../../protocol/report'
import { articleReport } from '../../views/report/report'
import type { Reading } from '../documents'

export function report({ document, analysis, knowledge }: Reading): ArticleReport {
  return { uri: document.uri, version: document.version, ...articleReport(analysis, knowledge) }
}
