import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { mayChange } from '../policy.ts'
import { lockThread } from './find-thread.ts'
import type { ThreadRow } from './find-thread.ts'

/** Loads a comment for its author to change, with its conversation, holding the story's row. Somebody else's is not_allowed, an unknown or removed one not_found. */
export async function lockOwnComment(
  ctx: Ctx,
  tx: Db,
  id: string,
): Promise<{ id: string; thread: ThreadRow }> {
  const found = await tx.comment.findUnique({ where: { id }, select: { threadId: true } })
  if (!found) throw notFound('comment')
  const thread = await lockThread(ctx, tx, found.threadId, 'comment')
  const comment = await tx.comment.findUnique({ where: { id }, select: { authorId: true, removedAt: true } })
  if (!comment || comment.removedAt !== null) throw notFound('comment')
  if (!mayChange(ctx.actor, comment))
    throw new AppError('not_allowed', 'Only whoever wrote a comment can change it. Reply to it instead.')
  return { id, thread }
}
