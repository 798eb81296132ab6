import { activePeople } from '#lib/people/queries/active-people.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import type { HandedOut } from '../model/seal-view.ts'
import { lockSealed, requireSeal } from '../queries/load-sealed.ts'
import { noteAccess } from './note-access.ts'

/**
 * Hands a holder their own copy and the locked key that opens it, and writes that down in the same transaction. What it says only
 * their passphrase or passkey makes readable. Nothing is handed out to somebody who was deactivated.
 */
export function handOut(ctx: Ctx, input: { sourceId: string }): Promise<HandedOut> {
  return inTransaction(ctx.db, async (tx) => {
    const { source, seal } = await lockSealed(ctx, tx, input.sourceId, 'open')
    const { id: sealId } = requireSeal(seal, seal?.id ?? '')
    if ((await activePeople(tx, [ctx.actor.id])).length === 0) throw notFound('source')
    const copy = await tx.sealCopy.findUnique({
      where: { sealId_personId: { sealId, personId: ctx.actor.id } },
      include: { key: { select: { kind: true, lockedIdentity: true } } },
    })
    if (!copy) throw notFound('source')
    await noteAccess(tx, ctx, { sourceId: source.id, sealId, deed: 'handed_out' })
    return { sealId, ciphertext: Buffer.from(copy.ciphertext).toString('base64'), ...copy.key }
  })
}
