import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { dropKnower } from '#lib/sources/commands/drop-knower.ts'
import { lockSealed, requireSeal } from '../queries/load-sealed.ts'
import { noteAccess } from './note-access.ts'

/**
 * Deletes somebody's copy. Whoever never opened it and came to the source by it does not see the source any more; what was opened
 * cannot be taken back, and whoever opened it is still named as knowing. → whether they had opened it.
 */
export function withdrawCopy(
  ctx: Ctx,
  input: { sourceId: string; sealId: string; personId: string },
): Promise<{ wasOpened: boolean }> {
  return inTransaction(ctx.db, async (tx) => {
    const { source, seal, subject } = await lockSealed(ctx, tx, input.sourceId, 'keep')
    const { id: sealId, copies } = requireSeal(seal, input.sealId)
    if (input.personId === ctx.actor.id)
      throw new AppError(
        'bad_input',
        'Your own copy goes only with the whole seal. Destroy the seal instead.',
      )
    const copy = copies.find((each) => each.personId === input.personId)
    if (!copy) throw new AppError('conflict', 'They hold no copy any more.')
    await tx.sealCopy.delete({ where: { sealId_personId: { sealId, personId: copy.personId } } })
    const wasOpened = subject.openedIds.includes(copy.personId)
    if (!wasOpened)
      await dropKnower(tx, { sourceId: source.id, personId: copy.personId, namedAt: copy.madeAt })
    await noteAccess(tx, ctx, {
      sourceId: source.id,
      sealId,
      deed: 'withdrawn',
      aboutPersonId: copy.personId,
    })
    return { wasOpened }
  })
}
