import type { Db } from '#lib/platform/db/client.ts'
import type { RecordStatus } from '../model/sourcing.ts'

/** What can be agreed with a source in this newsroom, in its order. */
export async function recordStatuses(db: Db): Promise<RecordStatus[]> {
  const rows = await db.recordStatus.findMany({ orderBy: { position: 'asc' } })
  return rows.map(({ position: _position, ...status }) => status)
}
