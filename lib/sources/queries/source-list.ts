import type { Ctx } from '#lib/platform/context.ts'
import { visibleTo as visibleStories } from '#lib/stories/policy.ts'
import type { SourceKind } from '../model/sourcing.ts'
import { visibleTo } from '../policy.ts'
import { textMatch } from './search-sources.ts'

const PAGE = 50

/** One line of the registry. */
export type SourceListItem = {
  id: string
  kind: SourceKind
  anonymous: boolean
  label: string
  jobRole: string
  affiliation: string
  reporterName: string
  /** How often it is used in stories that this person may see. */
  useCount: number
  updatedAt: string
  archived: boolean
}

/**
 * The registry as this person may see it, newest change first, by pages of 50. An anonymous source stands in nobody's list but its
 * reporter's and those who know it.
 */
export async function sourceList(
  ctx: Ctx,
  input: {
    text?: string | undefined
    kind?: SourceKind | undefined
    beat?: string | undefined
    archived?: boolean | undefined
    cursor?: string | undefined
  },
): Promise<{ items: SourceListItem[]; nextCursor: string | null }> {
  const rows = await ctx.db.source.findMany({
    where: {
      archivedAt: input.archived ? { not: null } : null,
      mergedIntoId: null,
      ...(input.kind ? { kind: input.kind } : {}),
      ...(input.beat ? { beats: { has: input.beat } } : {}),
      AND: [visibleTo(ctx.actor), textMatch(input.text ?? '')],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(input.cursor ? { cursor: { id: input.cursor }, skip: 1 } : {}),
    include: {
      reporter: { select: { name: true } },
      _count: { select: { uses: { where: { story: visibleStories(ctx.actor) } } } },
    },
  })
  const items = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    kind: row.kind,
    anonymous: row.anonymous,
    label: row.anonymous ? row.description : row.publicName,
    jobRole: row.jobRole,
    affiliation: row.affiliation,
    reporterName: row.reporter.name,
    useCount: row._count.uses,
    updatedAt: row.updatedAt.toISOString(),
    archived: row.archivedAt !== null,
  }))
  return { items, nextCursor: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}
