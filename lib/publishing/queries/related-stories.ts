import { z } from 'zod'
import { relatedStoryIdsIn } from '#lib/document/model/related-stories.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { relatedPathsIn, withRelatedNow } from '../model/public-related.ts'
import type { RelatedStoryFact } from '../model/public-related.ts'
import type { PublicStory } from '../model/public-story.ts'

const row = z.object({ key: z.string(), path: z.string(), headlineText: z.string() })
const isId = (id: string): boolean => z.uuid().safeParse(id).success

/** Of the stories that the words point to, those that readers have now, by story id. */
export async function relatedStories(
  db: Db,
  document: StoryDocument,
): Promise<ReadonlyMap<string, RelatedStoryFact>> {
  const ids = relatedStoryIdsIn(document).filter(isId)
  if (ids.length === 0) return new Map()
  const found = await db.$queryRaw`
    select s.id::text as key, v.public_story->>'path' as path, v.public_story->>'headlineText' as "headlineText"
    from story s
    join story_version v on v.id = s.published_version_id
    where s.state = 'published' and s.id = any(${ids}::uuid[]) and v.public_story is not null`
  return byKey(found)
}

/** Public stories with the stories they point to as those are now; what was withdrawn meanwhile is not among them. */
export async function relatedNow(db: Db, stories: PublicStory[]): Promise<PublicStory[]> {
  const paths = [...new Set(stories.flatMap(relatedPathsIn))]
  if (paths.length === 0) return stories
  const found = await db.$queryRaw`
    select a.path as key, v.public_story->>'path' as path, v.public_story->>'headlineText' as "headlineText"
    from story_address a
    join story s on s.id = a.story_id
    join story_version v on v.id = s.published_version_id
    where s.state = 'published' and a.path = any(${paths}) and v.public_story is not null`
  const now = byKey(found)
  return stories.map((story) => withRelatedNow(story, now))
}

function byKey(found: unknown): ReadonlyMap<string, RelatedStoryFact> {
  const rows = z.array(row).parse(found)
  return new Map(rows.map(({ key, ...fact }) => [key, fact]))
}
