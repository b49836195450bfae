// The card of a country, bloc or disputed area.

import type { CountryMention } from '../../core/index'
import { textOf } from '../article'
import type { Card } from './card'
import type { CardContext } from './context'
import { reasonText } from './reason'

export function countryCard(country: CountryMention<'section'>, { analysis, section, knowledge }: CardContext): Card {
  const words = textOf(analysis, section, country)
  const name = knowledge.countries.get(country.code)?.name ?? country.code
  return {
    sentence: `“${words}” is a ${country.kind} of ${name}.`,
    rows: [{ label: 'Code', value: country.code }],
    reason: reasonText(country.reason, analysis.text.slice(section.start)),
  }
}
