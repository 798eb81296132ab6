/** Where a page of a list by time ends: the moment and id of its last entry. */
type Place = { at: Date; id: string }

const KEY = /^(\d{1,15})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** The key in the address of the next page. */
export function pageKey({ at, id }: Place): string {
  return `${at.getTime()}-${id}`
}

/** The place that a key names; null for what is none of ours. */
export function parsePageKey(key: string): Place | null {
  const [, time, id] = KEY.exec(key) ?? []
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id }
}
