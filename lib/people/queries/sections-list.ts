import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'

/** A section in lists and pickers, with how many stories it has (private drafts are not counted) and how many of them readers have seen. */
export type SectionItem = {
  id: string
  name: string
  slug: string
  storyCount: number
  publishedCount: number
  archived: boolean
  revision: number
}

/** The sections in the readers' order; archived ones only when asked for, after the others. */
export async function sectionsList(ctx: Ctx, input: { withArchived: boolean }): Promise<SectionItem[]> {
  requireRight(ctx, 'list_sections')
  const rows = await ctx.db.section.findMany({
    where: input.withArchived ? {} : { archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { stories: { where: { isPrivate: false } } } } },
  })
  const published = await ctx.db.section.findMany({
    select: { id: true, _count: { select: { stories: { where: { firstPublishedAt: { not: null } } } } } },
  })
  const publishedOf = new Map(published.map((row) => [row.id, row._count.stories]))
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    slug: row.slug,
    storyCount: row._count.stories,
    publishedCount: publishedOf.get(row.id) ?? 0,
    archived: row.archivedAt !== null,
    revision: row.revision,
  }))
  return items.toSorted((a, b) => Number(a.archived) - Number(b.archived))
}
