import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo as visibleStories } from '#lib/stories/policy.ts'
import { visibleTo } from '../policy.ts'

/** What sources and requests for comment are called, by id; those that this person may not see are left out. */
export async function labelsFor(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const id = { in: [...ids] }
  const sources = await ctx.db.source.findMany({
    where: { id, ...visibleTo(ctx.actor) },
    select: { id: true, anonymous: true, publicName: true, description: true },
  })
  const requests = await ctx.db.commentRequest.findMany({
    where: { id, story: visibleStories(ctx.actor) },
    select: { id: true, party: true },
  })
  return new Map([
    ...sources.map((each) => [each.id, each.anonymous ? each.description : each.publicName] as const),
    ...requests.map((each) => [each.id, each.party] as const),
  ])
}
