import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { noteAccess } from './note-access.ts'

/**
 * Retires one's own key: nothing more is sealed to it. `dropCopies` also deletes what was sealed to it, for a key whose passphrase
 * is lost or known to somebody else.
 */
export async function retireKey(
  ctx: Ctx,
  input: { id: string; dropCopies: boolean },
): Promise<{ dropped: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const key = await tx.sealKey.findFirst({ where: { id: input.id, personId: ctx.actor.id } })
    if (!key) throw notFound('key')
    await tx.sealKey.update({
      where: { id: key.id },
      data: { retiredAt: key.retiredAt ?? ctx.clock.now() },
    })
    const copies = input.dropCopies
      ? await tx.sealCopy.findMany({
          where: { keyId: key.id },
          select: { sealId: true, seal: { select: { sourceId: true } } },
        })
      : []
    for (const { sealId, seal } of copies)
      await noteAccess(tx, ctx, {
        sourceId: seal.sourceId,
        sealId,
        deed: 'withdrawn',
        aboutPersonId: ctx.actor.id,
      })
    await tx.sealCopy.deleteMany({
      where: { keyId: key.id, sealId: { in: copies.map((each) => each.sealId) } },
    })
    await audit(tx, ctx, { action: 'seal_key.retired', subjectType: 'seal_key', subjectId: key.id })
    return { dropped: copies.length }
  })
}
