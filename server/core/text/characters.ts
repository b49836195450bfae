// What kind of character a UTF-16 code unit is, and how words are compared by it, from tables that are filled as characters are met.
// Letters outside the basic plane count as letters by their surrogates, so that names in any script stay in one piece.

export const enum Char {
  Unknown = 0,
  Blank,
  Upper,
  Lower,
  /** A letter without case, or a combining mark. */
  Letter,
  Digit,
  Quote,
  Apostrophe,
  Mark,
}

const table = new Uint8Array(0x10000)

/** Looked up once: engines keep texts in a dozen forms, and looking this up for each letter by its text's form takes longer than the call. */
const unitAt = String.prototype.charCodeAt

export function charAt(text: string, at: number): Char {
  const unit = unitAt.call(text, at)
  // Past the end the unit is NaN, which indexes nothing.
  const known = table[unit]
  return known === Char.Unknown ? (table[unit] = classify(unit)) : (known ?? Char.Blank)
}

export function isLetter(char: Char): boolean {
  return char === Char.Lower || char === Char.Upper || char === Char.Letter
}

const plainTable = new Uint16Array(0x10000)

/** The code unit as words are compared: in lower case, quotation marks and apostrophes as straight ones. */
export function plainAt(text: string, at: number): number {
  const unit = unitAt.call(text, at)
  return plainTable[unit] || (plainTable[unit] = plain(unit))
}

function plain(unit: number): number {
  const char = String.fromCharCode(unit)
  if ('‘’‚`'.includes(char)) return APOSTROPHE
  if ('“”„«»'.includes(char)) return QUOTE
  // A few letters (İ) grow in lower case, by a mark of their own; the letter alone is what others write.
  return char.toLowerCase().charCodeAt(0)
}

const APOSTROPHE = 0x27
const QUOTE = 0x22

function classify(unit: number): Char {
  if (0xd800 <= unit && unit <= 0xdfff) return Char.Letter
  const char = String.fromCharCode(unit)
  if (char === '"' || char === '“' || char === '”' || char === '„' || char === '«' || char === '»') return Char.Quote
  if (char === "'" || char === '’' || char === '‘' || char === '‚' || char === '`') return Char.Apostrophe
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Char.Upper
  if (/\p{Ll}/u.test(char)) return Char.Lower
  if (/\p{L}|\p{M}/u.test(char)) return Char.Letter
  if (/\p{Nd}/u.test(char)) return Char.Digit
  // Controls, zero-width characters and direction marks separate words and mean nothing else to a reader.
  if (/\s|\p{C}/u.test(char)) return Char.Blank
  return Char.Mark
}
