import { claimWords } from '#lib/document/model/claims.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import { storyOfClaim } from './ensure-claim.ts'

/**
 * Says that a person checked these very words against what they rest on. `words` are those that the person saw; if the text has
 * moved on since, nothing is verified and the newer words come back in the conflict.
 */
export function verifyClaim(
  ctx: Ctx,
  input: { claimId: string; words: string },
): Promise<{ verifiedAt: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, await storyOfClaim(tx, input.claimId), 'attribute')
    const { document } = await storyDocument(tx, story.id)
    const words = claimWords(document, input.claimId)
    if (words !== input.words) {
      throw new AppError(
        'conflict',
        'The words have changed since you looked. Read them as they are now and verify again.',
        { detail: { words } },
      )
    }
    const now = ctx.clock.now()
    await tx.claim.update({
      where: { id: input.claimId },
      data: { verifiedById: ctx.actor.id, verifiedAt: now, verifiedWords: words },
    })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'claim.verified',
      subjectType: 'story',
      subjectId: story.id,
      detail: { claimId: input.claimId },
    })
    return { verifiedAt: now.toISOString() }
  })
}
