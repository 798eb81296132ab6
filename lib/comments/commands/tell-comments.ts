import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { COMMENTS_CHANNEL } from '../model/comments-channel.ts'

type Deed = 'started' | 'replied' | 'edited' | 'removed' | 'resolved' | 'reopened'

/**
 * What every change of a conversation ends with: who did what goes into the audit log (ids, never words), and once the transaction
 * commits everybody who has the story open asks for its conversations again.
 */
export async function tellComments(
  tx: Db,
  ctx: Ctx,
  deed: Deed,
  about: { storyId: string; threadId: string; commentId?: string },
): Promise<void> {
  const { storyId, ...detail } = about
  await audit(tx, ctx, { action: `comment.${deed}`, subjectType: 'story', subjectId: storyId, detail })
  await notify(tx, COMMENTS_CHANNEL, storyId)
}
