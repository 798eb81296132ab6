import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { isAnswered } from '../model/comment-request.ts'
import type { AnswerFields } from '../model/inputs.ts'
import { changeRequest, lockRequest } from './change-request.ts'

/**
 * Logs what came of a request for comment and leaves the rest of it alone. An answer gets the time that is said, else the one it
 * had, else now. Somebody else's change since `revision` is a conflict.
 */
export function answerCommentRequest(
  ctx: Ctx,
  input: { id: string; revision: number; answer: AnswerFields },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const held = await lockRequest(ctx, tx, input.id)
    const { revision, answer } = input
    const came = answer.repliedAt ?? held.request.repliedAt ?? ctx.clock.now()
    const changes = { ...answer, repliedAt: isAnswered(answer.outcome) ? came : null }
    return changeRequest(tx, ctx, { held, revision, changes, action: 'comment_request.answered' })
  })
}
