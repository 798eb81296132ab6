import { z } from 'zod'
import type { Db } from '#lib/platform/db/client.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { pageKey, parsePageKey } from '../model/page-key.ts'
import { parseTeaser } from '../model/public-story-schema.ts'
import type { PublicTeaser } from '../model/public-story.ts'

/** Which stories: of a section, under a name or on a topic (slugs), and those after the cursor of an earlier page. */
export type TeasersAsked = {
  limit: number
  section?: string
  author?: string
  topic?: string
  before?: string | null
}
export type Teasers = {
  teasers: PublicTeaser[]
  /** Cursor of the next page, or null on the last. */ older: string | null
}

const row = z.object({ id: z.string(), at: z.date(), story: z.unknown() })

/** What a list does not show, left in the database: most of a story's bytes. */
const UNSHOWN = ['headline', 'dek', 'keyPoints', 'body', 'photos', 'known', 'asked', 'notices', 'topics']

/** Published stories, newest first, as readers see them in lists. A cursor that is none of ours starts at the newest. */
export async function publishedTeasers(db: Db, asked: TeasersAsked): Promise<Teasers> {
  const found = await db.$queryRaw`
    select s.id, s.first_published_at as at, v.public_story - ${UNSHOWN}::text[] as story
    from story s
    join story_version v on v.id = s.published_version_id
    where s.state = 'published' and v.public_story is not null and s.first_published_at is not null ${conditions(asked)}
    order by s.first_published_at desc, s.id desc
    limit ${asked.limit + 1}`
  const rows = z.array(row).parse(found)
  const shown = rows.slice(0, asked.limit)
  const last = shown.at(-1)
  const older = rows.length > asked.limit && last ? pageKey(last) : null
  return { teasers: shown.map((one) => parseTeaser(one.story)), older }
}

function conditions({ section, author, topic, before }: TeasersAsked): Prisma.Sql {
  const cursor = parsePageKey(before ?? '')
  return Prisma.join(
    [
      Prisma.empty,
      section === undefined ? Prisma.empty : Prisma.sql`and v.public_story->'section'->>'slug' = ${section}`,
      author === undefined
        ? Prisma.empty
        : Prisma.sql`and v.public_story->'bylines' @> ${JSON.stringify([{ slug: author }])}::jsonb`,
      topic === undefined
        ? Prisma.empty
        : Prisma.sql`and v.public_story->'topics' @> ${JSON.stringify([{ slug: topic }])}::jsonb`,
      cursor === null
        ? Prisma.empty
        : Prisma.sql`and (s.first_published_at, s.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`,
    ],
    ' ',
  )
}
