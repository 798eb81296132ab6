import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { addKnowers } from '#lib/sources/commands/add-knowers.ts'
import type { CopyInput } from '../model/inputs.ts'
import { lockSealed, requireSeal } from '../queries/load-sealed.ts'
import { checkCopies } from './check-copies.ts'
import { noteAccess } from './note-access.ts'

/**
 * Keeps a copy that a holder made for one more person, or for a new key of somebody who holds one. Only somebody who was handed
 * their own copy can have made it.
 */
export function shareSeal(
  ctx: Ctx,
  input: { sourceId: string; sealId: string; copy: CopyInput },
): Promise<{ shared: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const { source, seal, subject } = await lockSealed(ctx, tx, input.sourceId, 'share')
    const { id: sealId } = requireSeal(seal, input.sealId)
    if (!subject.openedIds.includes(ctx.actor.id))
      throw new AppError('not_allowed', 'Open the identity first; then seal it to somebody else.')
    await checkCopies(tx, [input.copy])
    const madeAt = ctx.clock.now()
    const { personId, ...content } = input.copy
    const made = { ...content, madeById: ctx.actor.id, madeAt }
    await tx.sealCopy.upsert({
      where: { sealId_personId: { sealId, personId } },
      create: { ...made, sealId, personId },
      update: made,
    })
    if (personId !== source.reporterId)
      await addKnowers(tx, ctx, { sourceId: source.id, personIds: [personId], at: madeAt })
    await noteAccess(tx, ctx, { sourceId: source.id, sealId, deed: 'shared', aboutPersonId: personId })
    return { shared: true }
  })
}
