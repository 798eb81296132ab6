import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'

import { lockStory } from '../queries/find-story.ts'
import { touchStory } from './touch-story.ts'

/** Takes a co-author or guest out of the story; their open socket closes at once and their words stay. */
export function removeCollaborator(
  ctx: Ctx,
  input: { id: string; personId: string },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'add_collaborator')
    await tx.storyCollaborator.deleteMany({ where: { storyId: story.id, personId: input.personId } })
    await notify(tx, 'stet_story_rights', story.id)
    await audit(tx, ctx, {
      action: 'story.collaborator_removed',
      subjectType: 'story',
      subjectId: story.id,
      detail: { personId: input.personId },
    })
    return { revision: await touchStory(tx, ctx, story.id) }
  })
}
