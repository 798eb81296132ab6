import type { Db } from '#lib/platform/db/client.ts'

/** Whether there is any story at all, in any state. */
export async function hasStories(db: Db): Promise<boolean> {
  return (await db.story.findFirst({ select: { id: true } })) !== null
}
