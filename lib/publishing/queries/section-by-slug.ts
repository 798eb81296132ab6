import type { Db } from '#lib/platform/db/client.ts'
import type { PublicSection } from '../model/public-story.ts'

/** A section by its address, also one that takes no new stories any more; null when there never was one. */
export async function sectionBySlug(db: Db, slug: string): Promise<PublicSection | null> {
  return db.section.findUnique({ where: { slug }, select: { name: true, slug: true } })
}
