import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo as visibleStories } from '#lib/stories/policy.ts'
import type { PhotoUsedIn, PhotoView } from '../model/photo-view.ts'
import { findPhoto } from './find-photo.ts'
import { photoView } from './photo-view.ts'

const MOST = 100

/** One photo and where it is used: each story once, the newest use first, and only stories that this person may see. */
export async function photoDetail(
  ctx: Ctx,
  id: string,
): Promise<{ photo: PhotoView; usedIn: PhotoUsedIn[] }> {
  const photo = await findPhoto(ctx, id, 'see')
  const uses = await ctx.db.photoUse.findMany({
    where: { photoId: photo.id, story: visibleStories(ctx.actor) },
    orderBy: { createdAt: 'desc' },
    take: MOST,
    select: { publishedAt: true, story: { select: { id: true, headlineText: true, state: true } } },
  })
  const stories = new Map<string, PhotoUsedIn>()
  for (const { publishedAt, story } of uses) {
    const known = stories.get(story.id)
    stories.set(story.id, {
      storyId: story.id,
      headline: story.headlineText,
      state: story.state,
      published: publishedAt !== null || (known?.published ?? false),
    })
  }
  return { photo: photoView(ctx.actor, photo), usedIn: [...stories.values()] }
}
