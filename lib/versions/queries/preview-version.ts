import { atNewsroom } from '#lib/photos/model/rendition-address.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { PublicStory } from '#lib/publishing/model/public-story.ts'
import { toPublicStory } from '#lib/publishing/model/to-public-story.ts'
import { relatedStories } from '#lib/publishing/queries/related-stories.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { findVersion } from './find-version.ts'

/** A version as readers would have got it, for those who may read it in the newsroom. Kept nowhere. Throws as `findVersion`. */
export async function previewVersion(ctx: Ctx, storyId: string, versionId: string): Promise<PublicStory> {
  const story = await findStory(ctx, storyId, 'read')
  const { document, facts, entry } = await findVersion(ctx, ctx.db, story, versionId)
  const photos = facts.photos.map((photo) => ({
    ...photo,
    renditions: atNewsroom(photo.photoId, photo.renditions),
  }))
  return toPublicStory({
    storyId: story.id,
    path: `/newsroom/stories/${story.id}/versions/${versionId}`,
    document,
    facts: { ...facts, photos },
    publishedAt: entry.at,
    updatedAt: null,
    notices: [],
    related: await relatedStories(ctx.db, document),
  })
}
