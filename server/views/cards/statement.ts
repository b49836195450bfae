// The card of a statement: shown on its cue, its source and its words.

import type { Statement } from '../../core/index'
import { speakerName } from '../article'
import type { Card } from './card'
import type { CardContext } from './context'
import { reasonText } from './reason'

export function statementCard(statement: Statement<'section'>, { analysis, section }: CardContext): Card {
  return {
    sentence: `${speakerName(section.content, statement.speaker)} is the source of these words.`,
    rows: [{ label: 'Act', value: statement.act }],
    reason: reasonText(statement.reason, analysis.text.slice(section.start)),
  }
}
