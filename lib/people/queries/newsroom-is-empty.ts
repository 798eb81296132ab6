import type { Db } from '#lib/platform/db/client.ts'

/** Whether nobody has an account and nothing is written yet: what a first start finds. */
export async function newsroomIsEmpty(db: Db): Promise<boolean> {
  const [person, story] = await Promise.all([
    db.person.findFirst({ select: { id: true } }),
    db.story.findFirst({ select: { id: true } }),
  ])
  return person === null && story === null
}
