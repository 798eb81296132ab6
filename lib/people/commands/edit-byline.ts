import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { requireFreeAccount } from './add-byline.ts'
import type { BylineInput } from './add-byline.ts'
import { requireName } from './clean-person.ts'
import { requireRight } from './require-right.ts'

/**
 * Changes a byline; its address stays, since readers may have it. Published stories keep the name they were published with.
 * Throws conflict when somebody changed it after `revision`.
 */
export async function editByline(
  ctx: Ctx,
  input: BylineInput & { id: string; revision: number },
): Promise<void> {
  requireRight(ctx, 'manage_bylines')
  const name = requireName(input.name)
  await inTransaction(ctx.db, async (tx) => {
    if (!(await tx.byline.findUnique({ where: { id: input.id }, select: { id: true } })))
      throw notFound('byline')
    await requireFreeAccount(tx, input, input.id)
    const { count } = await tx.byline.updateMany({
      where: { id: input.id, revision: input.revision },
      data: {
        kind: input.kind,
        name,
        creditLine: input.creditLine.trim(),
        bio: input.bio.trim(),
        personId: input.personId,
        revision: { increment: 1 },
        updatedAt: ctx.clock.now(),
      },
    })
    if (count === 0) {
      throw new AppError(
        'conflict',
        'Somebody changed this byline meanwhile. Nothing was saved: look at it again and repeat your change.',
      )
    }
    await audit(tx, ctx, {
      action: 'byline.edited',
      subjectType: 'byline',
      subjectId: input.id,
      detail: { name },
    })
  })
}
