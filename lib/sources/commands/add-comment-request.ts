import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { RequestFields } from '../model/inputs.ts'
import { findSource } from '../queries/find-source.ts'
import { ensureClaim } from './ensure-claim.ts'

/** Records that somebody was asked for comment and, with `claimId`, the sentence that says what came of it. → its id. */
export function addCommentRequest(
  ctx: Ctx,
  input: { storyId: string; fields: RequestFields },
): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    const { fields } = input
    if (fields.sourceId) await findSource(ctx, fields.sourceId, 'use', tx)
    if (fields.claimId) await ensureClaim(tx, ctx, { storyId: story.id, claimId: fields.claimId })
    const now = ctx.clock.now()
    const request = await tx.commentRequest.create({
      data: { ...fields, storyId: story.id, askedById: ctx.actor.id, createdAt: now, updatedAt: now },
    })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'comment_request.added',
      subjectType: 'story',
      subjectId: story.id,
      detail: { requestId: request.id, outcome: fields.outcome },
    })
    return { id: request.id }
  })
}
