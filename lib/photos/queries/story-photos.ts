import type { Ctx } from '#lib/platform/context.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import type { PhotoUseView } from '../model/photo-view.ts'
import { visibleTo } from '../policy.ts'
import { photoView } from './photo-view.ts'

/** Every photo use of a story that this person may read, oldest first; also those that no longer stand in its words. */
export async function storyPhotos(ctx: Ctx, storyId: string): Promise<PhotoUseView[]> {
  const story = await findStory(ctx, storyId, 'read')
  const uses = await ctx.db.photoUse.findMany({
    where: { storyId: story.id, photo: visibleTo(ctx.actor) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { photo: { include: { renditions: true, uploadedBy: { select: { id: true, name: true } } } } },
  })
  return uses.map((use) => ({ photoUseId: use.id, photo: photoView(ctx.actor, use.photo) }))
}
