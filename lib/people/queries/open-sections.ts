import type { Db } from '#lib/platform/db/client.ts'

/** The sections that take stories, in the readers' order. */
export function openSections(db: Db): Promise<{ id: string; name: string; slug: string }[]> {
  return db.section.findMany({
    where: { archivedAt: null },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, slug: true },
  })
}
