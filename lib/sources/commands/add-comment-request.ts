import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { isOut, raiseLateReply } from '#lib/stories/commands/raise-task.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { isAnswered } from '../model/comment-request.ts'
import type { RequestFields } from '../model/inputs.ts'
import { requireParty } from './change-request.ts'
import { ensureClaim } from './ensure-claim.ts'

/**
 * Records that somebody was asked for comment and, with `claimId`, the sentence that says what came of it. A party that answers a story
 * which readers have already puts it on "to do". → its id.
 */
export function addCommentRequest(
  ctx: Ctx,
  input: { storyId: string; fields: RequestFields },
): Promise<{ id: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'log_request')
    const { fields } = input
    if (fields.sourceId) await requireParty(ctx, tx, fields.sourceId)
    if (fields.claimId) await ensureClaim(tx, ctx, { storyId: story.id, claimId: fields.claimId })
    const now = ctx.clock.now()
    const request = await tx.commentRequest.create({
      data: { ...fields, storyId: story.id, askedById: ctx.actor.id, createdAt: now, updatedAt: now },
    })
    if (isOut(story) && isAnswered(fields.outcome))
      await raiseLateReply(tx, ctx, { storyId: story.id, requestId: request.id, claimId: fields.claimId })
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
