// Where the specs of the Recognizers library mean something else than our guide to figures, by kind of expression.
// In: a spec of one of its models. Out: the kind of difference, or nothing where both mean the same and the spec can be judged.
// No kind goes by a single spec: each is a rule of GUIDELINES.md (beside the gold data) or of its notation.

export interface Spec {
  readonly id: string
  readonly text: string
  readonly model: string
  readonly spans: readonly Expected[]
}

/** One expression that the spec wants found, in UTF-16 offsets of its text. */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly label: string
  readonly value?: string
  readonly unit?: string
  readonly subtype?: string
  readonly values?: readonly { readonly timex?: string; readonly type?: string }[]
}

interface Difference {
  readonly what: string
  readonly models: readonly string[]
  readonly applies: (expected: Expected, spec: Spec) => boolean
}

/** @returns what differs, undefined where nothing does */
export function differenceOf(spec: Spec): string | undefined {
  for (const { what, models, applies } of DIFFERENCES)
    if (models.includes(spec.model) && spec.spans.some((expected) => applies(expected, spec))) return what
  return undefined
}

const MEASURED = ['CurrencyModel', 'DimensionModel', 'TemperatureModel', 'AgeModel', 'PercentModel']

const DIFFERENCES: readonly Difference[] = [
  {
    what: 'a coin that no country issues has no ISO 4217 code ("6.25 BTC")',
    models: ['CurrencyModel'],
    applies: ({ unit }) => unit === 'Bitcoin',
  },
  {
    what: 'a unit without a number is no figure ("how much celsius")',
    models: MEASURED,
    applies: ({ value }) => value === undefined || value === null || value === 'null',
  },
  {
    what: 'a percentage stands before its sign or word, in English ("percent of 10" is none)',
    models: ['PercentModel'],
    applies: ({ surface }) => surface.startsWith('per'),
  },
  {
    what: 'an order is first, second, third or last, not where one stands ("next", "previous", "last but one")',
    models: ['OrdinalModel'],
    applies: ({ value = '' }) => /^current|^end[-+][1-9]/.test(value),
  },
  {
    what: 'an order ranks something; alone it is a name or half a date ("11th")',
    models: ['OrdinalModel'],
    applies: (expected, spec) => countsNothing(expected, spec),
  },
  {
    what: 'an order before a number ranks nothing: what follows is a count ("the first two books")',
    models: ['OrdinalModel'],
    applies: ({ end }, { text }) => /^\s+(?:\d|one\b|two\b|three\b)/.test(text.slice(end, end + 12)),
  },
  {
    what: 'a power or a number in the notation of science is no number of the news ("1.1^+23", "12.32e+14")',
    models: ['NumberModel'],
    applies: ({ subtype, surface }) => subtype === 'power' || /\^|\dx10/.test(surface),
  },
  {
    what: 'a number counts something; alone it is a label or a sum in a schoolbook ("the answer is minus one")',
    models: ['NumberModel'],
    applies: (expected, spec) => countsNothing(expected, spec),
  },
  {
    what: '"one" counts only where it is stressed ("one last time")',
    models: ['NumberModel', 'OrdinalModel'],
    applies: ({ surface }) => surface.toLowerCase() === 'one',
  },
  {
    what: 'a date inside the name of a file or an address is part of the name',
    models: ['DateTimeModel'],
    applies: ({ start, end }, { text }) => /[-_/.]\w*$/.test(text.slice(0, start)) || /^[-_/.]\w/.test(text.slice(end)),
  },
  {
    what: 'a feast is named, not dated ("Christmas Eve", "Black Friday")',
    models: ['DateTimeModel'],
    applies: ({ label, surface }) => label.endsWith('.date') && !DATED.test(surface),
  },
  {
    what: 'what repeats, a part of the day and a date by what day it is now are no figures ("every Sunday", "tomorrow night")',
    models: ['DateTimeModel'],
    applies: ({ label, surface, values = [] }) =>
      !/\.(?:date|time|duration)$/.test(label) ||
      RELATIVE.test(surface) ||
      values.length === 0 ||
      !DEFINITE.test(values[0].timex ?? ''),
  },
]

/** True where no word that could be counted or ranked follows: the text ends, a mark or a small word stands there. */
function countsNothing({ end }: Expected, { text }: Spec): boolean {
  const after = /^\s+([a-z][a-z-]*)/i.exec(text.slice(end, end + 40))?.[1]
  return after === undefined || SMALL_WORDS.has(after.toLowerCase())
}

const SMALL_WORDS = new Set(
  (
    'a an the and or but of in on at to from by for with over plus minus equals is are was were will would can could should ' +
    'that than then which who i you he she it we they me not be been has have had do does did one so as if when about up down out'
  ).split(' '),
)

/** A number without a feast, a month or a weekday. */
const DATED =
  /^(?!.*\b(?:black|saint|labor|independence)\b).*(?:\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))/i

/** Words that fix a date only by what day it is now. */
const RELATIVE =
  /^in\b|\b(?:today|tomorrow|tonight|tonite|yesterday|now|next|last|past|previous|coming|upcoming|this|current|ago|later|from|after|before|day|week|weekend|month|year|the|same|rest|end|morning|afternoon|evening|night|few|several|all|half|ish)\b/i

/** Calendar dates, weekdays, clock times and stretches as ISO 8601 writes them. */
const DEFINITE = /^(?:(?:\d{4}|XXXX)-\d\d(?:-\d\d)?|XXXX-WXX-\d|T\d\d(?::\d\d)*|P(?:\d+[YMWD])?(?:T\d+[HMS])?)$/
