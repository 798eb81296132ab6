import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { SourceFields, UseFields } from '../model/inputs.ts'
import { createSource } from './create-source.ts'
import { ensureClaim } from './ensure-claim.ts'
import { recordUse } from './record-use.ts'

/** A source that is there, or one to be made on the spot. */
export type SourceChoice = { id: string } | { create: SourceFields }

/**
 * Ties marked words to a source under an agreement: makes the source if it is new, the use, and the claim if this is its first.
 * → the ids. The story must be this person's to attribute in, and the source theirs to use.
 */
export function attributeClaim(
  ctx: Ctx,
  input: { storyId: string; claimId: string; source: SourceChoice; use: UseFields },
): Promise<{ claimId: string; useId: string; sourceId: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    const sourceId =
      'id' in input.source
        ? input.source.id
        : (await createSource({ ...ctx, db: tx }, input.source.create)).id
    await ensureClaim(tx, ctx, { storyId: story.id, claimId: input.claimId })
    const useId = await recordUse(tx, ctx, { storyId: story.id, sourceId, use: input.use })
    await tx.claimUse.create({ data: { claimId: input.claimId, useId, createdAt: ctx.clock.now() } })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'claim.attributed',
      subjectType: 'story',
      subjectId: story.id,
      detail: { claimId: input.claimId, useId },
    })
    return { claimId: input.claimId, useId, sourceId }
  })
}
