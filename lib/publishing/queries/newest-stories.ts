import type { Db } from '#lib/platform/db/client.ts'
import { parsePublicStory } from '../model/public-story-schema.ts'
import type { PublicStory } from '../model/public-story.ts'
import { relatedNow } from './related-stories.ts'

/** The newest published stories in full, newest first, for the feed. */
export async function newestStories(db: Db, limit: number): Promise<PublicStory[]> {
  const stories = await db.story.findMany({
    where: { state: 'published', publishedVersionId: { not: null } },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { publishedVersion: { select: { publicStory: true } } },
  })
  const parsed = stories.flatMap(({ publishedVersion }) =>
    publishedVersion?.publicStory ? [parsePublicStory(publishedVersion.publicStory)] : [],
  )
  return relatedNow(db, parsed)
}
