import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { lockStatuses, requireStatusKeeper } from './clean-status.ts'

type Input = { id: string; direction: 'up' | 'down' }

/** Moves a record status one place up or down among those in use; at the ends it stays where it is. */
export async function moveRecordStatus(ctx: Ctx, input: Input): Promise<void> {
  requireStatusKeeper(ctx)
  await inTransaction(ctx.db, async (tx) => {
    await lockStatuses(tx)
    const rows = await tx.recordStatus.findMany({
      where: { OR: [{ archivedAt: null }, { id: input.id }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const order = rows.map(({ id }) => id)
    const from = order.indexOf(input.id)
    if (from < 0) throw notFound('record status')
    const to = input.direction === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= order.length) return
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [index, id] of order.entries())
      await tx.recordStatus.update({ where: { id }, data: { position: index + 1 } })
    await audit(tx, ctx, {
      action: 'record_status.moved',
      subjectType: 'record_status',
      subjectId: input.id,
      detail: { position: to + 1 },
    })
  })
}
