// Writes dates, times and stretches of time for a figure's card: with their weekday, and how far they lie from the article's date.
// In: ISO 8601 as the figure holds it ("2024-07-10", "XXXX-04-12", "XXXX-WXX-5", "T06:47", "P10Y") and the article's date, if known.

import { list } from './reason'

export interface DateWords {
  /** "Wednesday, 10 July 2024", "12 April, year not stated". */
  readonly words: string
  /** The day or month that it most likely is, where the article's date decides: "Thursday, 7 April 2022". */
  readonly likely?: string
  /** "3 days before the article". */
  readonly distance?: string
}

export function dateWords(iso: string, articleDate: string | undefined): DateWords {
  if (iso.startsWith('T')) return { words: timeWords(iso) }
  const article = articleDate === undefined ? undefined : dayOf(articleDate)
  const weekday = /^XXXX-WXX-(\d)$/.exec(iso)
  if (weekday) return weekdayWords(Number(weekday[1]), article)
  const day = dayOf(iso)
  if (day !== undefined)
    return { words: LONG.format(day), ...(article !== undefined && { distance: distanceWords(day, article) }) }
  return openWords(iso, article)
}

/** "10 years", "six months and 6 days", "2 hours". */
export function durationWords(iso: string): string {
  const parts =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      iso,
    )
  if (!parts) return iso
  const names = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
  return list(
    names.flatMap((name, index) => (parts[index + 1] === undefined ? [] : [counted(Number(parts[index + 1]), name)])),
  )
}

/** "1 day", "3 days". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

const DAY = 86_400_000
const LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Milliseconds at the day's start in UTC; undefined where the date is not full or no day of the calendar. */
function dayOf(iso: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  const day = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== iso ? undefined : day
}

function distanceWords(day: number, article: number): string {
  const days = Math.round((day - article) / DAY)
  if (days === 0) return 'the day of the article'
  const far = Math.abs(days)
  const amount =
    far < 60
      ? counted(far, 'day')
      : far < 730
        ? `about ${counted(Math.round(far / 30.44), 'month')}`
        : `about ${counted(Math.round(far / 365.25), 'year')}`
  return `${amount} ${days < 0 ? 'before' : 'after'} the article`
}

function timeWords(iso: string): string {
  const [hour, minute] = iso.slice(1).split(':').map(Number)
  if (minute === 0 && hour === 12) return '12:00, noon'
  if (minute === 0 && hour === 0) return '00:00, midnight'
  return `${iso.slice(1)} (${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'})`
}

/** A bare weekday: in news mostly the last one up to the article's day. */
function weekdayWords(weekday: number, article: number | undefined): DateWords {
  const words = `${WEEKDAYS[weekday - 1] ?? '?'}, date not stated`
  if (article === undefined) return { words }
  const articleWeekday = new Date(article).getUTCDay() || 7
  const day = article - ((articleWeekday - weekday + 7) % 7) * DAY
  return { words, likely: `${LONG.format(day)}, if it is the last one up to the article’s date` }
}

/** Open years, months, years, decades, centuries and quarters. */
function openWords(iso: string, article: number | undefined): DateWords {
  const open = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(iso)
  if (open) return openYear(Number(open[1]), open[2] === undefined ? undefined : Number(open[2]), article)
  const month = /^(\d{4})-(\d\d)$/.exec(iso)
  if (month) return { words: `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}` }
  const quarter = /^(\d{4})-Q(\d)$/.exec(iso)
  if (quarter) return { words: `quarter ${quarter[2]} of ${quarter[1]}` }
  if (/^\d{3}X$/.test(iso)) return { words: `the decade ${iso.slice(0, 3)}0 to ${iso.slice(0, 3)}9` }
  if (/^\d\dXX$/.test(iso)) return { words: `the years ${iso.slice(0, 2)}00 to ${iso.slice(0, 2)}99` }
  if (/^\d{4}$/.test(iso)) return { words: `the year ${iso}`, ...yearDistance(Number(iso), article) }
  return { words: iso }
}

function yearDistance(year: number, article: number | undefined): { distance?: string } {
  if (article === undefined) return {}
  const years = year - new Date(article).getUTCFullYear()
  if (years === 0) return { distance: 'the year of the article' }
  return { distance: `${counted(Math.abs(years), 'year')} ${years < 0 ? 'before' : 'after'} the article’s year` }
}

/** A day or month without its year: the one nearest to the article is the likeliest. */
function openYear(month: number, day: number | undefined, article: number | undefined): DateWords {
  const name = MONTHS[month - 1] ?? String(month)
  const words = `${day === undefined ? name : `${day} ${name}`}, year not stated`
  if (article === undefined) return { words }
  const near = nearest(month, day ?? 15, article)
  if (near === undefined) return { words }
  const likely = day === undefined ? `${name} ${new Date(near).getUTCFullYear()}` : LONG.format(near)
  const distance = day === undefined ? {} : { distance: distanceWords(near, article) }
  return { words, likely: `${likely}, the nearest to the article’s date`, ...distance }
}

function nearest(month: number, day: number, article: number): number | undefined {
  const year = new Date(article).getUTCFullYear()
  const days = [year - 1, year, year + 1].flatMap(
    (one) => dayOf(`${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) ?? [],
  )
  return days.sort((a, b) => Math.abs(a - article) - Math.abs(b - article))[0]
}
