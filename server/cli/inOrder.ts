// Works on many items at once and takes their results in the order of the items, each as soon as its turn has come.

/**
 * @param work must not reject
 * @param atOnce items that are taken in before the first of them is done; results that wait for their turn take memory
 */
export async function inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { atOnce, take }: { readonly atOnce: number; take(result: Result, item: Item): Promise<void> },
): Promise<void> {
  const turns: Promise<void>[] = []
  let last = Promise.resolve()
  for await (const item of items) {
    const result = work(item)
    last = last.then(async () => take(await result, item))
    turns.push(last)
    if (turns.length >= atOnce) await turns.shift()
  }
  await last
}
