// Cuts paragraphs into sections, the units that are read as one article.
// News articles stay whole. A document of thousands of paragraphs (an archive, a log) is cut at places that its own text decides,
// so that an edit moves no cut but those beside it.

/** Below this many paragraphs nothing is ever cut. */
const SHORTEST = 128
const LONGEST = 192
/** One paragraph in so many may end a section that is long enough. */
const ONE_IN = 16

/** True when a section that has `count` paragraphs ends with this one. */
export function endsSection(count: number, paragraph: string): boolean {
  if (count < SHORTEST) return false
  return count >= LONGEST || fingerprint(paragraph) % ONE_IN === 0
}

/** A small number that depends on the paragraph's beginning and length. */
function fingerprint(paragraph: string): number {
  let hash = paragraph.length
  const size = Math.min(64, paragraph.length)
  for (let at = 0; at < size; at++) hash = (Math.imul(hash, 31) + paragraph.charCodeAt(at)) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}
