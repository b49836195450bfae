// Posts of the table of office-holders, found by the words that an article uses for an office.
// "Minister of Foreign Affairs", "foreign minister" and "Foreign Affairs Minister" are one post; "deputy foreign minister" is none of them.

export interface Post {
  /** Stable, as in posts.tsv: "us-secretary-of-state". */
  readonly id: string
  /** ISO 3166-1 alpha-2 or a body's initials. */
  readonly place: string
  readonly office: string
  /** Several people hold it at a time, and the table need not have them all: spokespersons, senators. */
  readonly several?: true
}

export interface Posts {
  /** In the order of the rows. */
  readonly posts: readonly Post[]
  find(place: string, office: string): Post | undefined
}

/** @param rows id, place, office, other words for it divided by "; ", one or several holders. */
export function createPosts(rows: readonly (readonly string[])[]): Posts {
  const posts: Post[] = []
  const byWords = new Map<string, Post>()
  for (const [id, place, office, also, held] of rows) {
    const post = Object.freeze({ id, place, office, ...(held === 'several' && { several: true as const }) })
    posts.push(post)
    for (const words of [office, ...also.split('; ')]) {
      const key = `${place} ${officeKey(words)}`
      if (words !== '' && !byWords.has(key)) byWords.set(key, post)
    }
    // "the leader" of a country is whoever heads it; the first such post in the table's order stands for it.
    if (HEADS.has(office) && !byWords.has(`${place} leader`)) byWords.set(`${place} leader`, post)
  }
  return { posts, find: (place, office) => byWords.get(`${place} ${officeKey(office)}`) }
}

const HEADS = new Set(['Chancellor', 'Emir', 'King', 'President', 'Prime Minister', 'Supreme Leader', 'Taoiseach'])

/** The words that tell one office from another, in one spelling and in the order of the alphabet. */
function officeKey(office: string): string {
  const words = office
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, '')
    .split(/[\s-]+/)
    .flatMap((word) => SPELLINGS.get(word) ?? [word])
    .filter((word) => word !== '')
  return [...new Set(words)].sort().join(' ')
}

/** Words that are written for others, or that say nothing. */
const SPELLINGS = new Map<string, readonly string[]>([
  ...['the', 'of', 'for', 'to', 'and', 'affairs', 'then', 'former', 'acting', 'interim', 'caretaker', 'ex'].map(
    (word) => [word, []] as const,
  ),
  ['pm', ['prime', 'minister']],
  ['premier', ['prime', 'minister']],
  ['adviser', ['advisor']],
  ['defense', ['defence']],
  ['ministry', ['minister']],
  ['external', ['foreign']],
  ['chairman', ['chair']],
  ['chairwoman', ['chair']],
  ['chairperson', ['chair']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['chief', ['head']],
])
