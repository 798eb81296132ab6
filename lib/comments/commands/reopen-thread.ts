import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockThread } from '../queries/find-thread.ts'
import { tellComments } from './tell-comments.ts'

/** Takes up a conversation again that was resolved. Reopening an open one is no error. */
export function reopenThread(ctx: Ctx, input: { threadId: string }): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    const { id, story, isResolved } = await lockThread(ctx, tx, input.threadId, 'comment')
    if (!isResolved) return
    await tx.commentThread.update({ where: { id }, data: { resolvedAt: null, resolvedById: null } })
    await tellComments(tx, ctx, 'reopened', { storyId: story.id, threadId: id })
  })
}
