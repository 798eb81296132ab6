/** The names of a byline as a reader reads them: "Ada Ek", "Ada Ek and Bo Li", "Ada Ek, Bo Li and Cy Ro". */
export function bylineWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The list with the item at `from` moved to `to`; both are positions in it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from)
  const item = list[from]
  return item === undefined ? [...list] : [...rest.slice(0, to), item, ...rest.slice(to)]
}
