// Compares names of people: without accents, marks and case, with a middle name more or less.

/** A name's words without accents, marks and case. */
export function comparable(name: string): string[] {
  const words = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase().split(' ') : plainWords(name)
  return words.map((word) => (word === 'jnr' || word === 'junior' ? 'jr' : word))
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.’']/gu, '')
    .replace(/[øłıđß]/g, (letter) => PLAIN[letter])
    .split(/[\s"“”]+/u)
    .filter(Boolean)
}

/** Letters that newsrooms write plainly and that do not come apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss' }

/** True for two full names with the same first word, where all words of the shorter one stand in the longer one in order. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return long.length === short.length && short[0] === long[0]
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length && short[0] === long[0]
}

/** The words of a name that may stand for the person alone: the last, and the first, which is the family's in East Asia. */
export function surnames(words: readonly string[]): string[] {
  return words.length < 2 ? [...words] : [words[words.length - 1], words[0]]
}
