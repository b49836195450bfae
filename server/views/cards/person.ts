// The card of a person.

import type { PersonMention } from '../../core/index'
import { personOf } from '../article'
import type { Card } from './card'
import type { CardContext } from './context'
import { reasonText } from './reason'

export function personCard(mention: PersonMention<'section'>, { analysis, section }: CardContext): Card {
  const person = personOf(section.content, mention.person)
  const name = person?.name ?? mention.person
  return {
    sentence: person?.office ? `${name} is described here as ${person.office}.` : `${name} is mentioned here.`,
    rows: [],
    reason: reasonText(mention.reason, analysis.text.slice(section.start)),
  }
}
