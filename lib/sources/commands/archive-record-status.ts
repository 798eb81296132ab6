import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { lockStatuses, requireStatusKeeper } from './clean-status.ts'

type Input = { id: string; archived: boolean }

/** Takes a record status out of what can be agreed, or puts it back. Agreements made under it stay as they are. */
export async function archiveRecordStatus(ctx: Ctx, input: Input): Promise<void> {
  requireStatusKeeper(ctx)
  await inTransaction(ctx.db, async (tx) => {
    await lockStatuses(tx)
    if (!(await tx.recordStatus.findUnique({ where: { id: input.id } }))) throw notFound('record status')
    const others = await tx.recordStatus.count({ where: { archivedAt: null, id: { not: input.id } } })
    if (input.archived && others === 0)
      throw new AppError('conflict', 'This is the last record status. Add another one before you archive it.')
    await tx.recordStatus.update({
      where: { id: input.id },
      data: { archivedAt: input.archived ? ctx.clock.now() : null, revision: { increment: 1 } },
    })
    await audit(tx, ctx, {
      action: input.archived ? 'record_status.archived' : 'record_status.restored',
      subjectType: 'record_status',
      subjectId: input.id,
    })
  })
}
