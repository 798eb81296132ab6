import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { suggestionAuthors } from '../queries/story-suggestions.ts'

/**
 * Takes down that somebody who writes the story accepted or rejected suggestions in its text. The text itself is changed as any words
 * are; this is the line in the audit log. Ids that the story does not have are left out; with none left nothing is written.
 */
export async function recordDecision(
  ctx: Ctx,
  input: { storyId: string; ids: string[]; decision: 'accepted' | 'rejected' },
): Promise<{ recorded: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'write')
    const authors = await suggestionAuthors(tx, story.id, input.ids)
    const ids = [...authors.keys()].sort()
    if (ids.length === 0) return { recorded: 0 }
    await audit(tx, ctx, {
      action: 'suggestions.decided',
      subjectType: 'story',
      subjectId: story.id,
      detail: { decision: input.decision, suggestions: ids, by: [...new Set(authors.values())].sort() },
    })
    return { recorded: ids.length }
  })
}
