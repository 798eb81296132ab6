import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { findPhoto } from '../queries/find-photo.ts'

/**
 * Takes a photo into a story. → the use's id for the document's photo node, and the words that the node begins with:
 * the caption is the photo's, the alt text only what was written as alt text.
 */
export function usePhoto(
  ctx: Ctx,
  input: { storyId: string; photoId: string },
): Promise<{ photoUseId: string; caption: string; alt: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'write')
    const photo = await findPhoto(ctx, input.photoId, 'use', tx)
    const use = await tx.photoUse.create({
      data: { storyId: story.id, photoId: photo.id, createdById: ctx.actor.id, createdAt: ctx.clock.now() },
    })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'photo.used',
      subjectType: 'story',
      subjectId: story.id,
      detail: { photoId: photo.id, photoUseId: use.id },
    })
    return { photoUseId: use.id, caption: photo.caption, alt: photo.altText }
  })
}
