import type { Ctx } from '#lib/platform/context.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import type { SourceFact, SourceKind } from '../model/sourcing.ts'
import { visibleTo } from '../policy.ts'

/** A source in a list of suggestions. */
export type SourceSuggestion = {
  id: string
  kind: SourceKind
  anonymous: boolean
  label: string
  detail: string
  usedInStory: boolean
}

const MOST = 12

/** Sources that this person may see whose name, description, role or affiliation holds `text`: those of this story first, then the newest. */
export async function searchSources(
  ctx: Ctx,
  input: { storyId?: string | undefined; text: string },
): Promise<SourceSuggestion[]> {
  const storyId = input.storyId ? (await findStory(ctx, input.storyId, 'read')).id : null
  const where = { archivedAt: null, AND: [visibleTo(ctx.actor), textMatch(input.text)] }
  const orderBy = { updatedAt: 'desc' } as const
  const here = storyId
    ? await ctx.db.source.findMany({ where: { ...where, uses: { some: { storyId } } }, orderBy, take: MOST })
    : []
  const others = await ctx.db.source.findMany({
    where: { ...where, id: { notIn: here.map((source) => source.id) } },
    orderBy,
    take: MOST - here.length,
  })
  return [
    ...here.map((source) => suggestion(source, true)),
    ...others.map((source) => suggestion(source, false)),
  ]
}

/** A where-clause for a text typed into a search box: every word must occur somewhere. */
export function textMatch(text: string) {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 6)
  return {
    AND: words.map((word) => ({
      OR: (['publicName', 'description', 'jobRole', 'affiliation'] as const).map((field) => ({
        [field]: { contains: word, mode: 'insensitive' as const },
      })),
    })),
  }
}

type Row = Pick<
  SourceFact,
  'id' | 'kind' | 'anonymous' | 'publicName' | 'description' | 'jobRole' | 'affiliation'
>

function suggestion(source: Row, usedInStory: boolean): SourceSuggestion {
  const detail = [source.jobRole, source.affiliation].filter(Boolean).join(', ')
  return {
    id: source.id,
    kind: source.kind,
    anonymous: source.anonymous,
    label: source.anonymous ? source.description : source.publicName,
    detail: source.anonymous ? 'Anonymous' : detail,
    usedInStory,
  }
}
