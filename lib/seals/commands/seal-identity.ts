import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { addKnowers } from '#lib/sources/commands/add-knowers.ts'
import { keepIdentity } from '#lib/sources/commands/keep-identity.ts'
import { touchStoriesOf } from '#lib/sources/commands/touch-stories-of.ts'
import type { SealInput } from '../model/inputs.ts'
import { lockSealed } from '../queries/load-sealed.ts'
import { checkCopies } from './check-copies.ts'
import { noteAccess } from './note-access.ts'

/**
 * Keeps an identity that was sealed in the browser: one age file for each person who is to open it, the reporter always among them.
 * A seal that was there is replaced and its copies are deleted; if it is not the one that was seen, that is a conflict. Whoever gets
 * a copy sees the source from now on. → the new seal's id.
 */
export function sealIdentity(ctx: Ctx, input: SealInput): Promise<{ sealId: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const { source, seal } = await lockSealed(ctx, tx, input.sourceId, 'keep')
    if ((seal?.id ?? null) !== input.replaces)
      throw new AppError(
        'conflict',
        'The identity was sealed or its seal was destroyed meanwhile. Look again.',
      )
    if (!input.copies.some((copy) => copy.personId === ctx.actor.id))
      throw new AppError('bad_input', 'Seal a copy to yourself too, or nobody could seal it to others later.')
    await checkCopies(tx, input.copies)
    const madeAt = ctx.clock.now()
    if (seal) await replace(tx, seal.id, madeAt)
    const { id: sealId } = await tx.seal.create({
      data: { sourceId: source.id, madeById: ctx.actor.id, madeAt },
    })
    await tx.sealCopy.createMany({
      data: input.copies.map((copy) => ({ ...copy, sealId, madeById: ctx.actor.id, madeAt })),
    })
    const others = input.copies.map((copy) => copy.personId).filter((id) => id !== ctx.actor.id)
    await addKnowers(tx, ctx, { sourceId: source.id, personIds: others, at: madeAt })
    const about = { sourceId: source.id, sealId }
    await noteAccess(tx, ctx, { ...about, deed: seal ? 'resealed' : 'sealed' })
    for (const aboutPersonId of others) await noteAccess(tx, ctx, { ...about, deed: 'shared', aboutPersonId })
    await keepIdentity(tx, ctx, source.id, 'sealed')
    await touchStoriesOf(tx, ctx, [source.id])
    return { sealId }
  })
}

async function replace(tx: Db, sealId: string, at: Date): Promise<void> {
  await tx.sealCopy.deleteMany({ where: { sealId } })
  await tx.seal.update({ where: { id: sealId }, data: { replacedAt: at } })
}
