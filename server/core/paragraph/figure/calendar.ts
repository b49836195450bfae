// Months, weekdays and the words for times of day, and how ISO 8601 writes them.

/** 1 to 12, by name and abbreviation in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((word, before): [string, number] => [word, before + 1])
    .concat(
      'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((word, before) => [word, before + 1]),
      [['sept', 9]],
    ),
)

/** 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((word, before): [string, number] => [word, before + 1])
    .concat(
      [...'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ')].map((word, i) => [word, i + 1]),
    ),
)

export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'mon tue wed thu fri sat sun'.split(' ').map((word, before): [string, number] => [word, before + 1]),
)

export const DAY_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T00:00'],
])

/** @param year undefined where the text leaves it open */
export function isoDate(year: number | undefined, month?: number, day?: number): string {
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(two(month))
  if (day !== undefined) parts.push(two(day))
  return parts.join('-')
}

export function isoTime(hour: number, minute: number, second?: number): string {
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`
}

/** True for a day that the month can have, in some year. */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
