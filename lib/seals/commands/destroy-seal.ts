import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { dropKnower } from '#lib/sources/commands/drop-knower.ts'
import { keepIdentity } from '#lib/sources/commands/keep-identity.ts'
import { touchStoriesOf } from '#lib/sources/commands/touch-stories-of.ts'
import type { IdentityKept } from '../model/seal-view.ts'
import { lockSealed, requireSeal } from '../queries/load-sealed.ts'
import { noteAccess } from './note-access.ts'

/**
 * Deletes every copy of a sealed identity. Final: nothing that is left here can make it readable again. The source stays, and its
 * identity is from then on kept where the reporter says.
 */
export function destroySeal(
  ctx: Ctx,
  input: { sourceId: string; sealId: string; identityKept: Exclude<IdentityKept, 'sealed'> },
): Promise<{ destroyed: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const { source, seal, subject } = await lockSealed(ctx, tx, input.sourceId, 'keep')
    const { id: sealId, copies } = requireSeal(seal, input.sealId)
    await tx.sealCopy.deleteMany({ where: { sealId } })
    await tx.seal.update({ where: { id: sealId }, data: { destroyedAt: ctx.clock.now() } })
    for (const { personId, madeAt } of copies.filter((copy) => !subject.openedIds.includes(copy.personId)))
      await dropKnower(tx, { sourceId: source.id, personId, namedAt: madeAt })
    await noteAccess(tx, ctx, { sourceId: source.id, sealId, deed: 'destroyed' })
    await keepIdentity(tx, ctx, source.id, input.identityKept)
    await touchStoriesOf(tx, ctx, [source.id])
    return { destroyed: true }
  })
}
