import type { Db } from '#lib/platform/db/client.ts'

/** A topic by its address, also one that new stories are not given any more; null when there never was one. */
export function topicBySlug(db: Db, slug: string): Promise<{ name: string; slug: string } | null> {
  return db.topic.findUnique({ where: { slug }, select: { name: true, slug: true } })
}
