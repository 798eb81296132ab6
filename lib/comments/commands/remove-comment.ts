import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockOwnComment } from '../queries/own-comment.ts'
import { tellComments } from './tell-comments.ts'
import { unmarkWords } from './write-marks.ts'

/** Takes one's own comment back: its words are gone for good. With its last comment a conversation goes, and its mark leaves the text. */
export function removeComment(ctx: Ctx, input: { commentId: string }): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    const { id, thread } = await lockOwnComment(ctx, tx, input.commentId)
    const [storyId, threadId] = [thread.story.id, thread.id]
    await tx.commentMention.deleteMany({ where: { commentId: id } })
    await tx.comment.update({ where: { id }, data: { text: '', removedAt: ctx.clock.now() } })
    const left = await tx.comment.count({ where: { threadId, removedAt: null } })
    if (left === 0) await unmarkWords(tx, ctx, { storyId, threadId })
    await tellComments(tx, ctx, 'removed', { storyId, threadId, commentId: id })
  })
}
