import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'

const PAGE = 100

/** A byline in lists and pickers. `storyCount` is how many stories carry it, private drafts apart; `personName` whose account it is. */
export type BylineItem = {
  id: string
  kind: 'person' | 'agency'
  name: string
  slug: string
  creditLine: string
  bio: string
  personId: string | null
  personName: string | null
  storyCount: number
  archived: boolean
  revision: number
}

type Input = { search: string; withArchived: boolean; cursor?: string | undefined }

/** Bylines by name, 100 a page; archived ones only when asked for. `search` looks in names and credit lines. */
export async function bylinesList(
  ctx: Ctx,
  input: Input,
): Promise<{ items: BylineItem[]; nextCursor: string | null }> {
  requireRight(ctx, 'list_bylines')
  const contains = { contains: input.search.trim(), mode: 'insensitive' } as const
  const rows = await ctx.db.byline.findMany({
    where: {
      ...(input.withArchived ? {} : { archivedAt: null }),
      ...(input.search.trim() ? { OR: [{ name: contains }, { creditLine: contains }] } : {}),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: PAGE + 1,
    ...(input.cursor ? { cursor: { id: input.cursor }, skip: 1 } : {}),
    include: {
      person: { select: { name: true } },
      _count: { select: { stories: { where: { story: { isPrivate: false } } } } },
    },
  })
  const page = rows.slice(0, PAGE)
  const items = page.map(
    ({ id, kind, name, slug, creditLine, bio, personId, person, _count, archivedAt, revision }) => ({
      id,
      kind,
      name,
      slug,
      creditLine,
      bio,
      personId,
      personName: person?.name ?? null,
      storyCount: _count.stories,
      archived: archivedAt !== null,
      revision,
    }),
  )
  return { items, nextCursor: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}
