import type { Db } from '#lib/platform/db/client.ts'

/**
 * Stories whose lists and search lag behind their words although nobody has typed since `before`: a process stopped between
 * the words and the projection. At most `most` ids.
 */
export async function staleProjections(db: Db, before: Date, most = 50): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from story where projected_seq < doc_seq and updated_at < ${before} order by updated_at limit ${most}`
  return rows.map((row) => row.id)
}
