import type { Db } from '#lib/platform/db/client.ts'

/** The byline under which a person writes, or null when they have none or it was archived. */
export function bylineOfPerson(db: Db, personId: string): Promise<{ id: string; name: string } | null> {
  return db.byline.findFirst({ where: { personId, archivedAt: null }, select: { id: true, name: true } })
}
