// One place under two names: Kyiv here, Kiev there. Which of them is right is the newsroom's to say; both in one text are a slip.

import type { CheckContext, Remark } from './check'

/** Names of one place: today's usual one, then those that older or other texts have. */
const NAMES: readonly (readonly string[])[] = [
  ['Kyiv', 'Kiev'],
  ['Odesa', 'Odessa'],
  ['Kharkiv', 'Kharkov'],
  ['Lviv', 'Lvov'],
  ['Luhansk', 'Lugansk'],
  ['Zaporizhzhia', 'Zaporozhye', 'Zaporizhia'],
  ['Mykolaiv', 'Nikolaev'],
  ['Donbas', 'Donbass'],
  ['Chernobyl', 'Chornobyl'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Bengaluru', 'Bangalore'],
  ['Beijing', 'Peking'],
  ['Yangon', 'Rangoon'],
  ['Myanmar', 'Burma'],
  ['Eswatini', 'Swaziland'],
  ['Türkiye', 'Turkey'],
  ['Czechia', 'Czech Republic'],
  ['Timor-Leste', 'East Timor'],
  ['Cabo Verde', 'Cape Verde'],
  ['Côte d’Ivoire', "Côte d'Ivoire", 'Ivory Coast'],
]

/** Words before a name that make it another thing's, which nobody renames: "chicken Kiev", "Dynamo Kiev", "formerly Bombay". */
const KEEPS = new Set(['chicken', 'dynamo', 'dinamo', 'formerly', 'former', 'once', 'called'])

export function placeSpelling({ analysis: { text } }: CheckContext): readonly Remark[] {
  return NAMES.flatMap((names): Remark[] => {
    const found = names.map((name) => placesOf(name, text)).filter(({ places }) => places.length > 0)
    if (found.length < 2) return []
    const [main, ...others] = [...found].sort((a, b) => b.places.length - a.places.length)
    return others.flatMap(({ name, places }) =>
      places.map((start) => ({
        start,
        end: start + name.length,
        message: `This article has both “${name}” and “${main.name}”.`,
        related: [
          { start: main.places[0], end: main.places[0] + main.name.length, message: `“${main.name}” stands here.` },
        ],
        fix: { start, end: start + name.length, title: `Change to ${main.name}`, text: main.name },
      })),
    )
  }).sort((a, b) => a.start - b.start)
}

function placesOf(name: string, text: string): { readonly name: string; readonly places: readonly number[] } {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (isWhole(text, at, at + name.length) && !isKept(text, at)) places.push(at)
  return { name, places }
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}-]/u.test(text.slice(start - 1, start)) && !/[\p{L}\p{N}-]/u.test(text.slice(end, end + 1))
}

function isKept(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 24), at)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '')
  return text[at - 1] === '(' || KEEPS.has((before.at(-1) ?? '').toLowerCase())
}
