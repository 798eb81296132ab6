import type { Ctx } from '#lib/platform/context.ts'
import type { OwnKey } from '../model/seal-view.ts'

/** One's own keys, the newest first; the private halves locked. `copies` counts what is sealed to each. */
export async function myKeys(ctx: Ctx): Promise<OwnKey[]> {
  const rows = await ctx.db.sealKey.findMany({
    where: { personId: ctx.actor.id },
    orderBy: { createdAt: 'desc' },
    include: { _count: { select: { copies: true } } },
  })
  return rows.map(({ id, kind, label, recipient, lockedIdentity, createdAt, retiredAt, _count }) => ({
    id,
    kind,
    label,
    recipient,
    lockedIdentity,
    createdAt: createdAt.toISOString(),
    retiredAt: retiredAt?.toISOString() ?? null,
    copies: _count.copies,
  }))
}
