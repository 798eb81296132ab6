import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'

/** Tells every story that uses a photo that a fact beside its words has changed: open checks and lists look again. */
export async function touchStoriesOf(tx: Db, ctx: Ctx, photoId: string): Promise<void> {
  const uses = await tx.photoUse.findMany({
    where: { photoId },
    distinct: ['storyId'],
    orderBy: { storyId: 'asc' },
    select: { storyId: true },
  })
  for (const { storyId } of uses) await touchStory(tx, ctx, storyId)
}
