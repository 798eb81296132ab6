import { atNewsroom } from '#lib/photos/model/rendition-address.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { storyMoment } from '../commands/cut-version.ts'
import type { PublicStory } from '../model/public-story.ts'
import { toPublicStory } from '../model/to-public-story.ts'
import { publicNotices } from './public-notices.ts'
import { relatedStories } from './related-stories.ts'

/** The story as readers would get it if it went out now, for those who may read it in the newsroom. Kept nowhere. */
export async function previewStory(ctx: Ctx, storyId: string): Promise<PublicStory> {
  const story = await findStory(ctx, storyId, 'read')
  const { document, facts } = await storyMoment(ctx.db, story.id)
  const now = ctx.clock.now().toISOString()
  return toPublicStory({
    storyId: story.id,
    path: `/newsroom/stories/${story.id}/preview`,
    document,
    facts: {
      ...facts,
      photos: facts.photos.map((photo) => ({
        ...photo,
        renditions: atNewsroom(photo.photoId, photo.renditions),
      })),
    },
    publishedAt: story.firstPublishedAt?.toISOString() ?? now,
    updatedAt: null,
    notices: await publicNotices(ctx.db, story.id),
    related: await relatedStories(ctx.db, document),
  })
}
