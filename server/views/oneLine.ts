// Makes text from an article safe to show on one line of anything.

/**
 * Line ends, control and direction characters become a blank: they would let a text break out of its line, hide what it says,
 * or speak to a terminal. Joiners stay: names in Indic scripts and Persian need them.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim()
}
