import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { problemOfFlags } from '../model/record-status.ts'
import type { StatusFields } from '../model/record-status.ts'
import { canKeepStatuses } from '../policy.ts'

/** Throws not_allowed unless this person keeps the newsroom's list of record statuses. */
export function requireStatusKeeper(ctx: Ctx): void {
  if (!canKeepStatuses(ctx.actor))
    throw new AppError('not_allowed', 'The record statuses are kept by admins. Ask one of them.')
}

/** Makes changes of the list wait for each other until the commit. */
export async function lockStatuses(tx: Db): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('record_statuses', 0))`
}

/** Throws bad_input when the flags contradict each other, conflict when another status than `ownId` has the name. */
export async function requireSoundStatus(tx: Db, fields: StatusFields, ownId: string | null): Promise<void> {
  const problem = problemOfFlags(fields)
  if (problem) throw new AppError('bad_input', problem)
  const other = await tx.recordStatus.findFirst({
    where: { name: { equals: fields.name, mode: 'insensitive' }, ...(ownId ? { id: { not: ownId } } : {}) },
  })
  if (other)
    throw new AppError(
      'conflict',
      `There is a record status “${other.name}” already${other.archivedAt ? ', archived: bring it back instead' : ''}.`,
    )
}
