import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { lockStory } from '../queries/find-story.ts'
import { touchStory } from './touch-story.ts'

/**
 * Keeps a draft to its author and those added to it, or shares it with the desk again. Everybody else's window on it closes at once.
 * What went to the desk cannot be taken back: not_allowed.
 */
export function keepPrivate(
  ctx: Ctx,
  input: { id: string; isPrivate: boolean },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'keep_private')
    if (story.isPrivate === input.isPrivate) return { revision: story.revision }
    await tx.story.update({ where: { id: story.id }, data: { isPrivate: input.isPrivate } })
    await notify(tx, 'stet_story_rights', story.id)
    await audit(tx, ctx, {
      action: input.isPrivate ? 'story.kept_private' : 'story.shared',
      subjectType: 'story',
      subjectId: story.id,
    })
    return { revision: await touchStory(tx, ctx, story.id) }
  })
}
