/** How one list became another: what stands between `start` items that stayed in front and `end` that stayed behind. */
export type ChangedItems<T> = { start: number; end: number; items: T[] }

/** What changed between two lists of objects of which those that stayed are the very same. */
export function changedItems<T>(before: readonly T[], after: readonly T[]): ChangedItems<T> {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { start, end, items: after.slice(start, after.length - end) }
}

/** The list that `before` became. */
export function withChanges<T>(before: readonly T[], { start, end, items }: ChangedItems<T>): T[] {
  return [...before.slice(0, start), ...items, ...before.slice(before.length - end)]
}
