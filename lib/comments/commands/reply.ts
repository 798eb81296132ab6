import { v7 } from 'uuid'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { lockThread } from '../queries/find-thread.ts'
import { tellComments } from './tell-comments.ts'
import { writeMentions } from './write-mentions.ts'

/** What somebody says in a conversation that is there. */
export type ReplyInput = { threadId: string; text: string; mentions: string[]; key: string }

/** Says something in a conversation; one that was resolved is open again by it. Throws bad_input when it names somebody who may not read the story. */
export function reply(ctx: Ctx, input: ReplyInput): Promise<{ commentId: string }> {
  return once(ctx, 'comments.reply', input.key, async (tx) => {
    const { id: threadId, story, isResolved } = await lockThread(ctx, tx, input.threadId, 'comment')
    const commentId = v7()
    await tx.comment.create({
      data: {
        id: commentId,
        threadId,
        authorId: ctx.actor.id,
        text: input.text,
        createdAt: ctx.clock.now(),
      },
    })
    await writeMentions(tx, ctx, story, { commentId, text: input.text, mentions: input.mentions })
    if (isResolved) {
      await tx.commentThread.update({
        where: { id: threadId },
        data: { resolvedAt: null, resolvedById: null },
      })
    }
    await tellComments(tx, ctx, 'replied', { storyId: story.id, threadId, commentId })
    return { commentId }
  })
}
