import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { UseFields } from '../model/inputs.ts'
import { can } from '../policy.ts'
import { findSource } from '../queries/find-source.ts'
import { nameKnowers } from './name-knowers.ts'
import { requireObtainer, requireRecordStatus } from './record-use.ts'
import { sealedUseNotes } from './sealed-use-notes.ts'

/**
 * Changes the agreement of a use. Only somebody who may see the source can; a change takes an approval back, for it was given to
 * other terms. Somebody else's change since `revision` is a conflict.
 */
export function editUse(
  ctx: Ctx,
  input: { useId: string; revision: number; fields: UseFields },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const use = await tx.sourceUse.findUnique({ where: { id: input.useId } })
    if (!use) throw notFound('use')
    await lockStory(ctx, tx, use.storyId, 'attribute')
    const source = await findSource(ctx, use.sourceId, 'use', tx)
    await requireRecordStatus(tx, input.fields.recordStatusId, use.recordStatusId)
    await requireObtainer(tx, input.fields.obtainedById, use.obtainedById)
    const { knownTo, notes, obtainedById = use.obtainedById, ...fields } = input.fields
    const [changed] = await tx.sourceUse.updateManyAndReturn({
      where: { id: use.id, revision: input.revision },
      data: {
        ...fields,
        obtainedById,
        ...(notes === undefined ? {} : { notesSealed: await sealedUseNotes(tx, use, notes) }),
        approvedById: null,
        approvedAt: null,
        approvalLevel: null,
        revision: { increment: 1 },
        updatedAt: ctx.clock.now(),
      },
    })
    if (!changed)
      throw new AppError(
        'conflict',
        'Somebody changed this agreement while you did. It is shown as it is now; make your change again.',
      )
    if (source.anonymous && can(ctx.actor, 'name_knower', source))
      await nameKnowers(tx, ctx, { sourceId: source.id, personIds: knownTo })
    await touchStory(tx, ctx, use.storyId)
    await audit(tx, ctx, {
      action: 'use.edited',
      subjectType: 'story',
      subjectId: use.storyId,
      detail: { useId: use.id, obtainedById },
    })
    return { revision: changed.revision }
  })
}
