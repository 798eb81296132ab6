import type { Db } from '#lib/platform/db/client.ts'

/** A section by its address, also one that takes no new stories any more; null when there never was one. */
export function sectionBySlug(db: Db, slug: string): Promise<{ name: string; slug: string } | null> {
  return db.section.findUnique({ where: { slug }, select: { name: true, slug: true } })
}
