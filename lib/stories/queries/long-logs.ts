import type { Db } from '#lib/platform/db/client.ts'

/** Stories whose log has more than one update from before `before`, at most `most` ids. */
export async function longLogs(db: Db, before: Date, most = 500): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select story_id as id from story_update where created_at < ${before}
     group by story_id having count(*) > 1 limit ${most}`
  return rows.map((row) => row.id)
}
