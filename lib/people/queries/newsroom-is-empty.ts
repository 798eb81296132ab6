import type { Db } from '#lib/platform/db/client.ts'
import { hasStories } from '#lib/stories/queries/has-stories.ts'

/** Whether nobody has an account and nothing is written yet: what a first start finds. */
export async function newsroomIsEmpty(db: Db): Promise<boolean> {
  const person = await db.person.findFirst({ select: { id: true } })
  return person === null && !(await hasStories(db))
}
