import type { Db } from '#lib/platform/db/client.ts'
import type { RecordStatus } from '../model/sourcing.ts'

/** What can be agreed with a source in this newsroom from now on, in its order. */
export async function recordStatuses(db: Db): Promise<RecordStatus[]> {
  const rows = await db.recordStatus.findMany({ where: { archivedAt: null }, orderBy: { position: 'asc' } })
  return rows.map(toRecordStatus)
}

/** A record status as models and pages know it, without what only those who keep the list need. */
export function toRecordStatus(row: RecordStatus): RecordStatus {
  const { id, name, mayPublish, mayQuote, mayName, mayDescribe, mayMention, lineStyle } = row
  return { id, name, mayPublish, mayQuote, mayName, mayDescribe, mayMention, lineStyle }
}
