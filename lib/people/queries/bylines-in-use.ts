import type { Db } from '#lib/platform/db/client.ts'

/** Names that may stand over stories now, in order of the alphabet. */
export function bylinesInUse(db: Db): Promise<{ id: string; name: string; kind: 'person' | 'agency' }[]> {
  return db.byline.findMany({
    where: { archivedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, kind: true },
  })
}
