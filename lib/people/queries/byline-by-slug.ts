import type { Db } from '#lib/platform/db/client.ts'

/** What readers may know of a name over stories. */
export type BylineProfile = {
  name: string
  slug: string
  creditLine: string
  kind: 'person' | 'agency'
  bio: string
}

/** Who stands behind a name over stories, or null when there is no such name. */
export function bylineBySlug(db: Db, slug: string): Promise<BylineProfile | null> {
  return db.byline.findUnique({
    where: { slug },
    select: { name: true, slug: true, creditLine: true, kind: true, bio: true },
  })
}
