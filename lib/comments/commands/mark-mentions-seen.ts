import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockThread } from '../queries/find-thread.ts'

/** Takes a conversation off one's list of places where one was named and has not looked yet. → how many there were. */
export function markMentionsSeen(ctx: Ctx, input: { threadId: string }): Promise<{ seen: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const { id: threadId } = await lockThread(ctx, tx, input.threadId, 'read')
    const { count } = await tx.commentMention.updateMany({
      where: { personId: ctx.actor.id, seenAt: null, comment: { threadId } },
      data: { seenAt: ctx.clock.now() },
    })
    return { seen: count }
  })
}
