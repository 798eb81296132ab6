import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notify } from '#lib/platform/db/notify.ts'

/**
 * Marks a story as changed by a command: its revision rises and everybody who has it open is told, once the transaction
 * commits. Words do not come here. → the new revision.
 */
export async function touchStory(tx: Db, ctx: Ctx, storyId: string): Promise<number> {
  const { revision } = await tx.story.update({
    where: { id: storyId },
    data: { revision: { increment: 1 }, updatedAt: ctx.clock.now() },
    select: { revision: true },
  })
  await notify(tx, 'stet_story_changed', storyId)
  return revision
}
