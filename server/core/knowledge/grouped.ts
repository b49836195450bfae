// Puts things that share a key together.

/** Keys in the order in which they are met first; so are the things of one key. */
export function grouped<Key, Each>(all: readonly Each[], keyOf: (each: Each) => Key): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>()
  for (const each of all) append(groups, keyOf(each), each)
  return groups
}

export function append<Key, Each>(groups: Map<Key, Each[]>, key: Key, each: Each): void {
  const known = groups.get(key)
  if (known) known.push(each)
  else groups.set(key, [each])
}
