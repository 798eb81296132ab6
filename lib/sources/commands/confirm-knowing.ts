import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { holdsUnopened } from '#lib/seals/queries/holds-unopened.ts'
import { findSource } from '../queries/find-source.ts'
import { touchStoriesOf } from './touch-stories-of.ts'

/**
 * "I know who this is": said by somebody whom the source's reporter told, or who opened its sealed identity. Who holds a copy and
 * has not opened it is told to; everybody else gets not_found.
 */
export function confirmKnowing(ctx: Ctx, input: { sourceId: string }): Promise<{ confirmed: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.sourceId, 'see', tx)
    if (await holdsUnopened(tx, source.id, ctx.actor.id))
      throw new AppError('not_allowed', 'Open the sealed identity first; then say that you know.')
    const { count } = await tx.sourceKnower.updateMany({
      where: { sourceId: source.id, personId: ctx.actor.id },
      data: { confirmedAt: ctx.clock.now() },
    })
    if (count === 0)
      throw new AppError(
        'not_allowed',
        'The source’s reporter has to name you as somebody who knows before you can confirm it.',
      )
    await touchStoriesOf(tx, ctx, [source.id])
    await audit(tx, ctx, { action: 'source.knowing_confirmed', subjectType: 'source', subjectId: source.id })
    return { confirmed: true }
  })
}
