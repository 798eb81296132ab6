import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { RequestFields } from '../model/inputs.ts'
import { findSource } from '../queries/find-source.ts'
import { ensureClaim } from './ensure-claim.ts'

/** Changes a request for comment: an answer came, or its sentence moved. Somebody else's change since `revision` is a conflict. */
export function editCommentRequest(
  ctx: Ctx,
  input: { id: string; revision: number; fields: RequestFields },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const request = await tx.commentRequest.findUnique({ where: { id: input.id } })
    if (!request) throw notFound('request for comment')
    await lockStory(ctx, tx, request.storyId, 'attribute')
    const { fields } = input
    if (fields.sourceId && fields.sourceId !== request.sourceId)
      await findSource(ctx, fields.sourceId, 'use', tx)
    if (fields.claimId) await ensureClaim(tx, ctx, { storyId: request.storyId, claimId: fields.claimId })
    const [changed] = await tx.commentRequest.updateManyAndReturn({
      where: { id: request.id, revision: input.revision },
      data: { ...fields, revision: { increment: 1 }, updatedAt: ctx.clock.now() },
    })
    if (!changed)
      throw new AppError(
        'conflict',
        'Somebody changed this request while you did. It is shown as it is now; make your change again.',
      )
    await touchStory(tx, ctx, request.storyId)
    await audit(tx, ctx, {
      action: 'comment_request.edited',
      subjectType: 'story',
      subjectId: request.storyId,
      detail: { requestId: request.id, outcome: fields.outcome },
    })
    return { revision: changed.revision }
  })
}
