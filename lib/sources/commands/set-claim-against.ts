import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { ensureClaim } from './ensure-claim.ts'

/** Says whom a claim's words accuse or criticise, so that the party is asked for comment. Empty takes it back. → the party. */
export function setClaimAgainst(
  ctx: Ctx,
  input: { storyId: string; claimId: string; party: string },
): Promise<{ party: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    await ensureClaim(tx, ctx, { storyId: story.id, claimId: input.claimId })
    await tx.claim.update({ where: { id: input.claimId }, data: { againstParty: input.party } })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'claim.against_set',
      subjectType: 'story',
      subjectId: story.id,
      detail: { claimId: input.claimId, against: input.party !== '' },
    })
    return { party: input.party }
  })
}
