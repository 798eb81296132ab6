import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo } from '../policy.ts'

/**
 * The other sources that speak with one voice with this one, as far as this person may see them. Where they may see none of
 * them it looks like a source that speaks for itself.
 */
export async function voicesOf(
  ctx: Ctx,
  source: { id: string; independenceGroupId: string | null },
): Promise<{ id: string; label: string }[]> {
  if (!source.independenceGroupId) return []
  const others = await ctx.db.source.findMany({
    where: {
      independenceGroupId: source.independenceGroupId,
      id: { not: source.id },
      AND: [visibleTo(ctx.actor)],
    },
    orderBy: { id: 'asc' },
    select: { id: true, anonymous: true, publicName: true, description: true },
  })
  return others.map(({ id, anonymous, publicName, description }) => ({
    id,
    label: anonymous ? description : publicName,
  }))
}
