import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { can } from '#lib/stories/policy.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { ApprovalLevel } from '../model/sourcing.ts'

type ApproveInput = { useId: string; revision: number; approved: boolean }

/**
 * Approves the use of a source as it was agreed at `revision`, or takes an approval back. The level follows from what the approver
 * may do in the story; an editor's approval does not lower one from the top. Whoever obtained the material or keeps the source is
 * refused (not_allowed), a use that was changed since is a conflict. It needs no sight of the source. → the level that stands now.
 */
export function approveUse(ctx: Ctx, input: ApproveInput): Promise<{ level: ApprovalLevel | null }> {
  return inTransaction(ctx.db, async (tx) => {
    const use = await tx.sourceUse.findUnique({
      where: { id: input.useId },
      include: { source: { select: { reporterId: true } } },
    })
    if (!use) throw notFound('use')
    const story = await lockStory(ctx, tx, use.storyId, 'approve_use')
    if ([use.obtainedById, use.source.reporterId].includes(ctx.actor.id))
      throw new AppError(
        'not_allowed',
        'Somebody who did not talk to the source approves it. Ask another editor.',
      )
    const mine = can(ctx.actor, 'approve_use_top', story) ? 'top' : 'desk'
    const level = input.approved ? mine : null
    if (use.approvalLevel === 'top' && mine === 'desk') {
      if (input.approved) return { level: 'top' as const }
      throw new AppError('not_allowed', 'One of the top editors approved this, and only they take it back.')
    }
    const { count } = await tx.sourceUse.updateMany({
      where: { id: use.id, revision: input.revision },
      data: {
        approvedById: level && ctx.actor.id,
        approvedAt: level && ctx.clock.now(),
        approvalLevel: level,
      },
    })
    if (count === 0)
      throw new AppError(
        'conflict',
        'This agreement was changed while you looked at it. It is shown as it is now; decide again.',
      )
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: level ? 'use.approved' : 'use.approval_withdrawn',
      subjectType: 'story',
      subjectId: story.id,
      detail: { useId: use.id, ...(level ? { level } : {}) },
    })
    return { level }
  })
}
