import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo } from '../policy.ts'

/** The topics that a story may be given, by name. One that stands on nothing but somebody else's private drafts would give those away. */
export function openTopics(ctx: Ctx): Promise<{ id: string; name: string; slug: string }[]> {
  return ctx.db.topic.findMany({
    where: {
      archivedAt: null,
      OR: [
        { stories: { none: {} } },
        { stories: { some: { story: { OR: [{ isPrivate: false }, visibleTo(ctx.actor)] } } } },
      ],
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, slug: true },
  })
}
