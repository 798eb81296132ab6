import { v7 } from 'uuid'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import type { StatusFields } from '../model/record-status.ts'
import { lockStatuses, requireSoundStatus, requireStatusKeeper } from './clean-status.ts'

/** Adds a record status at the end of the list. → its id. */
export async function addRecordStatus(ctx: Ctx, fields: StatusFields): Promise<{ id: string }> {
  requireStatusKeeper(ctx)
  return inTransaction(ctx.db, async (tx) => {
    await lockStatuses(tx)
    await requireSoundStatus(tx, fields, null)
    const last = await tx.recordStatus.aggregate({ _max: { position: true } })
    const { id } = await tx.recordStatus.create({
      data: { id: v7(), ...fields, position: (last._max.position ?? 0) + 1 },
    })
    await audit(tx, ctx, {
      action: 'record_status.added',
      subjectType: 'record_status',
      subjectId: id,
      detail: { ...fields },
    })
    return { id }
  })
}
