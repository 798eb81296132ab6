import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockThread } from '../queries/find-thread.ts'
import { tellComments } from './tell-comments.ts'

/** Says that a conversation is settled. Its words are no longer marked for people; it stays to be read and reopened. Resolving it twice is no error. */
export function resolveThread(ctx: Ctx, input: { threadId: string }): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    const { id, story, isResolved } = await lockThread(ctx, tx, input.threadId, 'comment')
    if (isResolved) return
    await tx.commentThread.update({
      where: { id },
      data: { resolvedAt: ctx.clock.now(), resolvedById: ctx.actor.id },
    })
    await tellComments(tx, ctx, 'resolved', { storyId: story.id, threadId: id })
  })
}
