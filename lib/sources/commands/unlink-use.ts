import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { storyOfClaim } from './ensure-claim.ts'

/** Says that words no longer rest on a use. The use and its agreement stay with the story, and published versions keep theirs. */
export function unlinkUse(ctx: Ctx, input: { claimId: string; useId: string }): Promise<{ linked: false }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, await storyOfClaim(tx, input.claimId), 'attribute')
    await tx.claimUse.deleteMany({ where: { claimId: input.claimId, useId: input.useId } })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'claim.unlinked',
      subjectType: 'story',
      subjectId: story.id,
      detail: { claimId: input.claimId, useId: input.useId },
    })
    return { linked: false }
  })
}
