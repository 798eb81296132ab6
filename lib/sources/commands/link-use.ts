import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { ensureClaim } from './ensure-claim.ts'

/** Ties marked words to a use that the story has already: "these people said". Doing it twice changes nothing. */
export function linkUse(
  ctx: Ctx,
  input: { storyId: string; claimId: string; useId: string },
): Promise<{ linked: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    const use = await tx.sourceUse.findFirst({ where: { id: input.useId, storyId: story.id } })
    if (!use) throw notFound('use')
    await ensureClaim(tx, ctx, { storyId: story.id, claimId: input.claimId })
    await tx.claimUse.createMany({
      data: [{ claimId: input.claimId, useId: use.id, createdAt: ctx.clock.now() }],
      skipDuplicates: true,
    })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'claim.linked',
      subjectType: 'story',
      subjectId: story.id,
      detail: { claimId: input.claimId, useId: use.id },
    })
    return { linked: true }
  })
}
