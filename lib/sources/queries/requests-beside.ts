import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo } from '#lib/stories/policy.ts'

/** A request for comment in a story that also rests on a certain source. */
export type RequestBeside = { id: string; party: string; story: string }

/** The requests for comment in the stories that use this source, as far as this person may see those stories. */
export async function requestsBeside(ctx: Ctx, sourceId: string): Promise<RequestBeside[]> {
  const rows = await ctx.db.commentRequest.findMany({
    where: { story: { AND: [visibleTo(ctx.actor), { sourceUses: { some: { sourceId } } }] } },
    orderBy: { id: 'desc' },
    take: 50,
    select: { id: true, party: true, story: { select: { headlineText: true, slugline: true } } },
  })
  return rows.map(({ id, party, story }) => ({ id, party, story: story.headlineText || story.slugline }))
}
