import type { ThreadView } from './comment-types.ts'

const SHORT = 60

/**
 * What somebody who does not see the page is told when the conversations change from `before` to `after`: what others said or
 * settled, in one sentence; null when it was nothing, or their own doing.
 */
export function newsOfComments(
  before: readonly ThreadView[],
  after: readonly ThreadView[],
  me: { id: string; name: string },
): string | null {
  const known = new Map(before.map((thread) => [thread.id, thread]))
  const said = after.flatMap((thread) => {
    const old = new Set(known.get(thread.id)?.comments.map(({ id }) => id))
    return thread.comments
      .filter(({ id, author }) => !old.has(id) && author.id !== me.id)
      .map(({ author }) => ({ name: author.name, quote: thread.quote, isReply: old.size > 0 }))
  })
  if (said.length > 1) return `${said.length} new comments.`
  const [one] = said
  if (one) return `${one.name} ${one.isReply ? 'replied' : 'commented'} on “${shortened(one.quote)}”.`
  const settled = after.find(
    ({ id, resolved }) => resolved && resolved.by !== me.name && known.get(id)?.resolved === null,
  )
  return settled?.resolved ? `${settled.resolved.by} resolved “${shortened(settled.quote)}”.` : null
}

/** A quote cut to what fits a line. */
export function shortened(quote: string): string {
  return quote.length <= SHORT ? quote : `${quote.slice(0, SHORT).toWellFormed().trimEnd()}…`
}
