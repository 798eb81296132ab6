import type { Db } from '#lib/platform/db/client.ts'

/** Whether there is a byline for every one of these ids, archived or not. */
export async function bylinesExist(db: Db, ids: readonly string[]): Promise<boolean> {
  return (await db.byline.count({ where: { id: { in: [...ids] } } })) === new Set(ids).size
}
