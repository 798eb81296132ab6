import type { Db } from '#lib/platform/db/client.ts'

/** Whether somebody was given a copy of a source's sealed identity and never opened one. */
export async function holdsUnopened(db: Db, sourceId: string, personId: string): Promise<boolean> {
  const copies = await db.sealCopy.count({ where: { personId, seal: { sourceId } } })
  if (copies === 0) return false
  return (await db.sealAccess.count({ where: { sourceId, personId, deed: 'handed_out' } })) === 0
}
