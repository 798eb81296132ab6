import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'
import { deviceFrom } from '../model/device.ts'

/** A sign-in that still works. `device` is in words; times are ISO 8601. */
export type SessionItem = {
  id: string
  device: string
  createdAt: string
  lastSeenAt: string
  isThisOne: boolean
}

/** The working sign-ins of a person, oneself unless `personId` says otherwise, latest first. */
export async function sessionsList(
  ctx: Ctx,
  input: { personId?: string | undefined },
): Promise<SessionItem[]> {
  const personId = input.personId ?? ctx.actor.id
  requireRight(ctx, 'see_sessions', { personId })
  const rows = await ctx.db.session.findMany({
    where: { personId, endedAt: null, expiresAt: { gt: ctx.clock.now() } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    device: deviceFrom(row.userAgent),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    isThisOne: row.id === ctx.actor.sessionId,
  }))
}
