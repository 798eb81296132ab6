import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo } from '#lib/stories/policy.ts'
import type { MentionView } from '../model/thread-view.ts'

const NEWEST = 30

/** Where others named whoever asks, in stories they may still see: those not seen yet first, then the newest; and how many are not seen. */
export async function myMentions(ctx: Ctx): Promise<{ unseen: number; items: MentionView[] }> {
  const mine = {
    personId: ctx.actor.id,
    comment: { removedAt: null, thread: { story: visibleTo(ctx.actor) } },
  }
  const unseen = await ctx.db.commentMention.count({ where: { ...mine, seenAt: null } })
  const rows = await ctx.db.commentMention.findMany({
    where: mine,
    orderBy: [{ seenAt: { sort: 'desc', nulls: 'first' } }, { comment: { createdAt: 'desc' } }],
    take: NEWEST,
    include: {
      comment: {
        include: {
          author: { select: { name: true } },
          thread: { include: { story: { select: { headlineText: true, slugline: true } } } },
        },
      },
    },
  })
  const items = rows.map(({ seenAt, comment: { id, text, createdAt, author, thread } }) => ({
    commentId: id,
    threadId: thread.id,
    storyId: thread.storyId,
    headline: thread.story.headlineText || thread.story.slugline,
    quote: thread.quote,
    text,
    byName: author.name,
    at: createdAt.toISOString(),
    isSeen: seenAt !== null,
  }))
  return { unseen, items }
}
