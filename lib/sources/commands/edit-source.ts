import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { SourceFields } from '../model/inputs.ts'
import { findSource } from '../queries/find-source.ts'
import { checkedSourceFields } from './create-source.ts'

/**
 * Changes what the registry says of a source. Whether it is anonymous cannot be changed here: a name that became public makes a
 * new source. Somebody else's change since `revision` is a conflict.
 */
export function editSource(
  ctx: Ctx,
  input: { id: string; revision: number; fields: SourceFields },
): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.id, 'edit', tx)
    if (input.fields.anonymous !== source.anonymous) {
      throw new AppError(
        'bad_input',
        'A source stays anonymous or named as it began. Add a new source instead.',
      )
    }
    const data = checkedSourceFields(input.fields)
    const [changed] = await tx.source.updateManyAndReturn({
      where: { id: source.id, revision: input.revision },
      data: { ...data, revision: { increment: 1 }, updatedAt: ctx.clock.now() },
    })
    if (!changed)
      throw new AppError(
        'conflict',
        'Somebody changed this source while you did. It is shown as it is now; make your change again.',
      )
    await audit(tx, ctx, { action: 'source.edited', subjectType: 'source', subjectId: source.id })
    return { revision: changed.revision }
  })
}
