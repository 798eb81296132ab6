import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { UseFields } from '../model/inputs.ts'
import { recordUse } from './record-use.ts'

/** Records what was agreed with a source for a story before any words rest on it, or though none ever may. → the use's id. */
export function addUse(
  ctx: Ctx,
  input: { storyId: string; sourceId: string; use: UseFields },
): Promise<{ useId: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    const useId = await recordUse(tx, ctx, { ...input, storyId: story.id })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'use.added',
      subjectType: 'story',
      subjectId: story.id,
      detail: { useId },
    })
    return { useId }
  })
}
