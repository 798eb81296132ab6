import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import type { StatusFields } from '../model/record-status.ts'
import { lockStatuses, requireSoundStatus, requireStatusKeeper } from './clean-status.ts'

type Input = { id: string; revision: number; fields: StatusFields }

/**
 * Changes the name, flags or line of a record status. Open stories that were agreed under it are told and checked anew; what
 * was published keeps the agreement of its version. Somebody else's change since `revision` is a conflict.
 * → how many open stories it touched.
 */
export async function editRecordStatus(
  ctx: Ctx,
  { id, revision, fields }: Input,
): Promise<{ touched: number }> {
  requireStatusKeeper(ctx)
  return inTransaction(ctx.db, async (tx) => {
    await lockStatuses(tx)
    const before = await tx.recordStatus.findUnique({ where: { id } })
    if (!before) throw notFound('record status')
    if (before.revision !== revision) {
      throw new AppError(
        'conflict',
        'Somebody changed this record status meanwhile. Nothing was saved: look at it again and repeat your change.',
      )
    }
    await requireSoundStatus(tx, fields, id)
    await tx.recordStatus.update({ where: { id }, data: { ...fields, revision: { increment: 1 } } })
    const touched = await touchOpenStories(tx, ctx, id)
    await audit(tx, ctx, {
      action: 'record_status.edited',
      subjectType: 'record_status',
      subjectId: id,
      detail: { ...fields, nameBefore: before.name, touched },
    })
    return { touched }
  })
}

async function touchOpenStories(tx: Db, ctx: Ctx, recordStatusId: string): Promise<number> {
  const uses = await tx.sourceUse.findMany({
    where: { recordStatusId, story: { state: { notIn: ['published', 'withdrawn', 'archived'] } } },
    distinct: ['storyId'],
    orderBy: { storyId: 'asc' },
    select: { storyId: true },
  })
  for (const { storyId } of uses) await touchStory(tx, ctx, storyId)
  return uses.length
}
