import type { Db } from '#lib/platform/db/client.ts'
import type { PublicAuthor } from '../model/public-story.ts'

/** Who stands behind a name over stories, or null when there is no such name. */
export async function authorBySlug(db: Db, slug: string): Promise<PublicAuthor | null> {
  return db.byline.findUnique({
    where: { slug },
    select: { name: true, slug: true, creditLine: true, kind: true, bio: true },
  })
}
