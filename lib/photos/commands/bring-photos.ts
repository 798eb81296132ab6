import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { findStory, lockStory } from '#lib/stories/queries/find-story.ts'
import { can, visibleTo } from '../policy.ts'

/** A use of the other story, and the id that the photo carries in the words that were pasted into this one. */
type Pair = { from: string; as: string }

/**
 * Takes the photos of words that were pasted from another story into this one: new uses of the same photos, under the ids that the
 * words carry already. Doing it twice changes nothing. → the ids that stand now; what is not among them is a photo that the other story
 * does not use or that this person may not use. This person must be allowed to read the other story and write in this one.
 */
export function bringPhotos(
  ctx: Ctx,
  input: { storyId: string; fromStoryId: string; photos: Pair[] },
): Promise<{ brought: string[] }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'write')
    const from = await findStory(ctx, input.fromStoryId, 'read', tx)
    const usable = await usablePhotos(ctx, tx, from.id, input.photos)
    const brought: string[] = []
    for (const { from: useId, as } of input.photos) {
      const photoId = usable.get(useId)
      if (!photoId) continue
      const known = await tx.photoUse.findUnique({ where: { id: as }, select: { storyId: true } })
      if (known && known.storyId !== story.id) throw notFound('photo')
      if (!known) {
        const createdAt = ctx.clock.now()
        await tx.photoUse.create({
          data: { id: as, storyId: story.id, photoId, createdById: ctx.actor.id, createdAt },
        })
      }
      brought.push(as)
    }
    if (brought.length === 0) return { brought }
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'photo.brought',
      subjectType: 'story',
      subjectId: story.id,
      detail: { fromStoryId: from.id, photoUseIds: brought },
    })
    return { brought }
  })
}

/** The photos behind uses of a story that this person may use. → the photo's id by the use's. */
async function usablePhotos(
  ctx: Ctx,
  tx: Db,
  storyId: string,
  pairs: readonly Pair[],
): Promise<Map<string, string>> {
  const uses = await tx.photoUse.findMany({
    where: { storyId, id: { in: pairs.map((pair) => pair.from) }, photo: visibleTo(ctx.actor) },
    select: { id: true, photoId: true, photo: { select: { uploadedById: true } } },
  })
  return new Map(
    uses.filter((use) => can(ctx.actor, 'use', use.photo)).map((use) => [use.id, use.photoId] as const),
  )
}
