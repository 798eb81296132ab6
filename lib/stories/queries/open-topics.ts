import type { Db } from '#lib/platform/db/client.ts'

/** The topics that a story may be given, by name. */
export function openTopics(db: Db): Promise<{ id: string; name: string; slug: string }[]> {
  return db.topic.findMany({
    where: { archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, slug: true },
  })
}
