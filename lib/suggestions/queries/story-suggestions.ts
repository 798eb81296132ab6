import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import type { SuggestionView } from '../model/suggestion-view.ts'

/** Who suggested what and when in a story that this person may read, decided ones too, the newest first. */
export async function storySuggestions(ctx: Ctx, storyId: string): Promise<SuggestionView[]> {
  const story = await findStory(ctx, storyId, 'read')
  const rows = await ctx.db.storySuggestion.findMany({
    where: { storyId: story.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHOWN,
    select: { id: true, createdAt: true, author: { select: { id: true, name: true } } },
  })
  return rows.map(({ id, createdAt, author }) => ({ id, by: author, at: createdAt.toISOString() }))
}

/** Whose these suggestions are; an id that nobody wrote yet is missing. */
export async function suggestionAuthors(
  db: Db,
  storyId: string,
  ids?: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.storySuggestion.findMany({
    where: { storyId, ...(ids ? { id: { in: [...ids] } } : {}) },
    select: { id: true, authorId: true },
  })
  return new Map(rows.map(({ id, authorId }) => [id, authorId]))
}

/** Far more than a story has while it is edited. */
const MOST_SHOWN = 5_000
