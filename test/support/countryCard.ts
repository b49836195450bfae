// Makes the card of a country from a sentence, with the stage that finds countries alone, so that no other finding is in the way.

import type { CountryMention } from '../../server/core/index'
import type { Card } from '../../server/views/cards/card'
import { countryCard } from '../../server/views/cards/country'
import { handmade } from './analysis'
import { countriesIn } from './countries'
import { realKnowledge } from './knowledge'

export function articleOf(text: string, date?: string): { card(words: string): Card } {
  // One paragraph from offset 0: the paragraph's frame and the section's are the same.
  const countries = countriesIn(text) as unknown as readonly CountryMention<'section'>[]
  const analysis = handmade(text, { countries, ...(date !== undefined && { date }) })
  const [section] = analysis.sections
  return {
    card(words) {
      const at = text.indexOf(words)
      const mention = section.content.countries.find(({ start }) => start === at)
      if (!mention) throw new Error(`no country is found at “${words}”`)
      return countryCard(mention, { analysis, section, knowledge: realKnowledge() })
    },
  }
}

export function rowsOf({ rows }: Card): Record<string, string> {
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]))
}
