import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { touchStoriesOf } from '#lib/sources/commands/touch-stories-of.ts'

/** Takes back what one vouched for. The row stays, with the time; it counts no more. */
export function withdrawAttestation(ctx: Ctx, input: { id: string }): Promise<{ withdrawn: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const mine = { id: input.id, personId: ctx.actor.id, withdrawnAt: null }
    const attestation = await tx.sourceAttestation.findFirst({ where: mine })
    if (!attestation) throw notFound('attestation')
    await tx.sourceAttestation.updateMany({ where: mine, data: { withdrawnAt: ctx.clock.now() } })
    const { sourceId, otherSourceId } = attestation
    await touchStoriesOf(tx, ctx, [sourceId, otherSourceId ?? []].flat())
    return { withdrawn: true }
  })
}
