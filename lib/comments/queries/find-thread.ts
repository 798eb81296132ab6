import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import type { StoryAction } from '#lib/stories/policy.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'

/** A conversation as commands need it, with the story whose row is held. */
export type ThreadRow = { id: string; story: StoryRow; isResolved: boolean }

/**
 * Loads a conversation of a story that this person may do `action` with, holding the story's row until the transaction ends. Unknown
 * ones, those whose comments were all taken back, and those of stories that are not theirs to see are all not_found.
 */
export async function lockThread(ctx: Ctx, tx: Db, id: string, action: StoryAction): Promise<ThreadRow> {
  const found = await tx.commentThread.findUnique({ where: { id }, select: { storyId: true } })
  if (!found) throw notFound('conversation')
  const story = await lockStory(ctx, tx, found.storyId, action)
  const thread = await tx.commentThread.findFirst({
    where: { id, comments: { some: { removedAt: null } } },
    select: { resolvedAt: true },
  })
  if (!thread) throw notFound('conversation')
  return { id, story, isResolved: thread.resolvedAt !== null }
}
