import { z } from 'zod'
import type { Db } from '#lib/platform/db/client.ts'
import type { Listed } from '../feeds/sitemap.ts'

const row = z.object({
  path: z.string(),
  headlineText: z.string(),
  publishedAt: z.string(),
  updatedAt: z.string().nullable(),
  authors: z.array(z.string()),
  topics: z.array(z.string()),
})

/** Every published story, newest first, everybody whose name stands over one and what they are about, for the sitemap. */
export async function listedStories(db: Db, limit: number): Promise<Listed> {
  const found = await db.$queryRaw`
    select
      v.public_story->>'path' as "path",
      v.public_story->>'headlineText' as "headlineText",
      v.public_story->>'publishedAt' as "publishedAt",
      v.public_story->>'updatedAt' as "updatedAt",
      array(select byline->>'slug' from jsonb_array_elements(v.public_story->'bylines') byline) as "authors",
      array(
        select topic->>'slug' from jsonb_array_elements(coalesce(v.public_story->'topics', '[]'::jsonb)) topic
      ) as "topics"
    from story s
    join story_version v on v.id = s.published_version_id
    where s.state = 'published' and v.public_story is not null
    order by s.first_published_at desc, s.id desc
    limit ${limit}`
  const stories = z.array(row).parse(found)
  return {
    stories,
    authors: [...new Set(stories.flatMap((story) => story.authors))],
    topics: [...new Set(stories.flatMap((story) => story.topics))],
  }
}
