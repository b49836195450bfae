// Guesses a person's gender from the given name, for pronouns: only where lists know the name for one gender and not as a surname.
// In: the full name. Out: the gender, or undefined; unknown stays unknown.

import { NameSign, type NameKnowledge } from '../../knowledge/names'
import type { Gender } from '../../model/person'

export function givenNameGender(name: string, names: NameKnowledge): Gender | undefined {
  const [given, ...others] = name.toLowerCase().split(' ')
  // "Kim Jong-un": where a hyphen follows, the first word may be the surname.
  if (others.length === 0 || others.some((word) => word.includes('-'))) return undefined
  const signs = names.signs(given)
  if ((signs & NameSign.Family) !== 0) return undefined
  const male = (signs & NameSign.Male) !== 0
  const female = (signs & NameSign.Female) !== 0
  return male === female ? undefined : male ? 'male' : 'female'
}
