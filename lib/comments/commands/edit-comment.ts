import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockOwnComment } from '../queries/own-comment.ts'
import { tellComments } from './tell-comments.ts'
import { writeMentions } from './write-mentions.ts'

/** What a comment is to say from now on. */
export type EditInput = { commentId: string; text: string; mentions: string[] }

/** Changes one's own comment; it says that it was edited. Throws as `lockOwnComment`, and bad_input as `reply`. */
export function editComment(ctx: Ctx, input: EditInput): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    const { id, thread } = await lockOwnComment(ctx, tx, input.commentId)
    await tx.comment.update({ where: { id }, data: { text: input.text, editedAt: ctx.clock.now() } })
    await writeMentions(tx, ctx, thread.story, { commentId: id, text: input.text, mentions: input.mentions })
    await tellComments(tx, ctx, 'edited', { storyId: thread.story.id, threadId: thread.id, commentId: id })
  })
}
