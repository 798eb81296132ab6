import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo } from '../policy.ts'

const MOST = 5_000

/** The beats of the sources that this person may see and that are in use, each once, in the order of the alphabet. */
export async function sourceBeats(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.source.findMany({
    where: { archivedAt: null, beats: { isEmpty: false }, AND: [visibleTo(ctx.actor)] },
    select: { beats: true },
    take: MOST,
  })
  return [...new Set(rows.flatMap(({ beats }) => beats))].sort((one, other) => one.localeCompare(other))
}
