import type { ThreadView } from './comment-types.ts'

/** Which conversations a list shows. */
export type CommentFilter = 'open' | 'resolved' | 'all'

/** Conversations with words in the text, in reading order, and those whose words are gone, oldest first. */
export type ThreadList = { anchored: ThreadView[]; orphans: ThreadView[] }

/**
 * The conversations that a filter shows, and always the one that somebody opened. `order` is where each stands in the text, from
 * the top; one that it does not name has lost its words.
 */
export function threadList(
  threads: readonly ThreadView[],
  order: readonly string[],
  filter: CommentFilter,
  active: string | null,
): ThreadList {
  const place = new Map(order.map((id, index) => [id, index]))
  const shown = threads.filter(
    ({ id, resolved }) =>
      id === active || filter === 'all' || (resolved !== null) === (filter === 'resolved'),
  )
  return {
    anchored: shown
      .filter(({ id }) => place.has(id))
      .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    orphans: shown.filter(({ id }) => !place.has(id)),
  }
}
