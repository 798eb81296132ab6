import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { LOG_DAYS } from '../model/seal-view.ts'
import type { SealDeed } from '../model/seal-view.ts'

const DAY_MS = 86_400_000

/**
 * Writes into the access log what was done with a seal, in the transaction of the deed. This log is the audit of this room: it is
 * shown to the source's reporter and to holders, not to admins, and entries older than LOG_DAYS go as new ones come.
 */
export async function noteAccess(
  tx: Db,
  ctx: Ctx,
  entry: { sourceId: string; sealId: string; deed: SealDeed; aboutPersonId?: string },
): Promise<void> {
  const at = ctx.clock.now()
  // A day later than the database lets them go, so that two clocks never disagree.
  const expired = new Date(at.getTime() - (LOG_DAYS + 1) * DAY_MS)
  await tx.sealAccess.deleteMany({ where: { at: { lt: expired } } })
  await tx.sealAccess.create({ data: { ...entry, personId: ctx.actor.id, at } })
}
