// Makes text from an article safe to show on one line of anything.

/**
 * Line ends, control and direction characters become a blank: they would let a text break out of its line, hide what it says,
 * or speak to a terminal. Joiners stay: names in Indic scripts and Persian need them.
 */
export function oneLine(text: string): string {
  // Nearly every text is in order, and looking is cheaper than putting each blank back.
  if (!ODD.test(text)) return text.trim()
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim()
}

const ODD = / {2}|[^\S ]|[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
