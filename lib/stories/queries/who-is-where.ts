import type { Ctx } from '#lib/platform/context.ts'
import { PRESENT_MS } from '../model/presence.ts'
import type { PeopleInStory } from '../model/presence.ts'
import { visibleTo } from '../policy.ts'

const MOST = 500

/** Who else is in which story now, as far as this person may see the stories; people by name. */
export async function whoIsWhere(ctx: Ctx): Promise<PeopleInStory[]> {
  const rows = await ctx.db.storyPresence.findMany({
    where: {
      seenAt: { gt: new Date(ctx.clock.now().getTime() - PRESENT_MS) },
      personId: { not: ctx.actor.id },
      story: visibleTo(ctx.actor),
    },
    distinct: ['storyId', 'personId'],
    take: MOST,
    select: { storyId: true, person: { select: { id: true, name: true } } },
  })
  const stories = Map.groupBy(rows, ({ storyId }) => storyId)
  return [...stories].map(([storyId, inside]) => ({
    storyId,
    people: inside.map(({ person }) => person).sort((a, b) => a.name.localeCompare(b.name)),
  }))
}
