import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'

/** Tells every story that rests on one of these sources that something about it changed, so that it is checked anew. */
export async function touchStoriesOf(tx: Db, ctx: Ctx, sourceIds: readonly string[]): Promise<void> {
  const uses = await tx.sourceUse.findMany({
    where: { sourceId: { in: [...sourceIds] } },
    distinct: ['storyId'],
    orderBy: { storyId: 'asc' },
    select: { storyId: true },
  })
  for (const { storyId } of uses) await touchStory(tx, ctx, storyId)
}
