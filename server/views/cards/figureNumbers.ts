// Writes a figure's number for its card: in full, in words, and in the international and the Indian notation.

/** "65,000,000,000"; up to six decimals. */
export function inFull(value: number): string {
  return FULL.format(value)
}

/** "65 billion", "1.2 million"; the plain number below a million. */
export function international(value: number): string {
  return Math.abs(value) < 1e6 ? inFull(value) : INTERNATIONAL.format(value)
}

/** "6,500 crore", "12 lakh"; undefined below a lakh, where both notations agree. */
export function indian(value: number): string | undefined {
  const size = Math.abs(value)
  if (size < LAKH) return undefined
  if (size < CRORE) return `${SHORT.format(value / LAKH)} lakh`
  const crores = value / CRORE
  return Math.abs(crores) < LAKH ? `${SHORT.format(crores)} crore` : `${SHORT.format(crores / LAKH)} lakh crore`
}

/** "sixty-five billion", "one point two million"; undefined for what would not read well. */
export function inWords(value: number): string | undefined {
  const size = Math.abs(value)
  if (size >= 1e15 || !Number.isFinite(value)) return undefined
  const words = Number.isInteger(size) ? wholeInWords(size) : decimalInWords(size)
  return words && (value < 0 ? `minus ${words}` : words)
}

/** "16th", "21st". */
export function ordinalOf(value: number): string {
  return `${value}${ORDINAL_ENDS[ORDINALS.select(value)] ?? 'th'}`
}

const LAKH = 1e5
const CRORE = 1e7
const FULL = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const SHORT = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 3 })
const INTERNATIONAL = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
})
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const ORDINAL_ENDS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]

function wholeInWords(value: number): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, name] of SCALES) {
    if (rest < scale) continue
    parts.push(`${belowThousand(Math.floor(rest / scale))} ${name}`)
    rest %= scale
  }
  if (rest > 0 || parts.length === 0)
    parts.push(parts.length > 0 && rest < 100 ? `and ${belowThousand(rest)}` : belowThousand(rest))
  return parts.join(' ')
}

function belowThousand(value: number): string {
  if (value < 20) return SMALL[value]
  if (value < 100) {
    const unit = value % 10
    return TENS[Math.floor(value / 10) - 2] + (unit > 0 ? `-${SMALL[unit]}` : '')
  }
  const rest = value % 100
  return `${SMALL[Math.floor(value / 100)]} hundred${rest > 0 ? ` and ${belowThousand(rest)}` : ''}`
}

/** "four point five"; long decimals are better read as digits. */
function decimalInWords(value: number): string | undefined {
  const [whole, decimals = ''] = String(value).split('.')
  if (decimals.length > 3 || whole.includes('e')) return undefined
  return `${wholeInWords(Number(whole))} point ${[...decimals].map((digit) => SMALL[Number(digit)]).join(' ')}`
}
