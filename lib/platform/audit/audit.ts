import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'

/** What is written of a deed. `detail` names what changed, never a secret and never who an anonymous source is. */
export type AuditRecord = {
  action: string
  subjectType: string
  subjectId: string
  detail?: Record<string, string | number | boolean | null | string[]>
}

/** Writes who did what, in the transaction of the deed itself. */
export async function audit(tx: Db, ctx: Ctx, record: AuditRecord): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: ctx.clock.now(),
      actorId: ctx.actor.id,
      action: record.action,
      subjectType: record.subjectType,
      subjectId: record.subjectId,
      detail: record.detail ?? {},
      requestId: ctx.requestId,
    },
  })
}
