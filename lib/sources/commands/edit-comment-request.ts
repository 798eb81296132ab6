import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import type { RequestFields } from '../model/inputs.ts'
import { changeRequest, lockRequest, requireParty } from './change-request.ts'
import { ensureClaim } from './ensure-claim.ts'

/** Changes a request for comment as a whole: what was asked, what came back, the sentence that says so. Somebody else's change since `revision` is a conflict. */
export function editCommentRequest(
  ctx: Ctx,
  input: { id: string; revision: number; fields: RequestFields },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const held = await lockRequest(ctx, tx, input.id)
    const { fields, revision } = input
    if (fields.sourceId && fields.sourceId !== held.request.sourceId)
      await requireParty(ctx, tx, fields.sourceId)
    if (fields.claimId) await ensureClaim(tx, ctx, { storyId: held.story.id, claimId: fields.claimId })
    return changeRequest(tx, ctx, { held, revision, changes: fields, action: 'comment_request.edited' })
  })
}
