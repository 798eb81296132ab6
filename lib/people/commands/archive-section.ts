import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { lockSections } from './clean-section.ts'
import { requireRight } from './require-right.ts'

/** Takes a section out of the bar and the pickers, or puts it back. Its stories and its page stay. The last one stays too. */
export async function archiveSection(ctx: Ctx, input: { id: string; archived: boolean }): Promise<void> {
  requireRight(ctx, 'manage_sections')
  await inTransaction(ctx.db, async (tx) => {
    await lockSections(tx)
    if (!(await tx.section.findUnique({ where: { id: input.id }, select: { id: true } })))
      throw notFound('section')
    const others = await tx.section.count({ where: { archivedAt: null, id: { not: input.id } } })
    if (input.archived && others === 0) {
      throw new AppError('conflict', 'This is the last section. Add another one before you archive it.')
    }
    await tx.section.update({
      where: { id: input.id },
      data: { archivedAt: input.archived ? ctx.clock.now() : null, revision: { increment: 1 } },
    })
    const action = input.archived ? 'section.archived' : 'section.restored'
    await audit(tx, ctx, { action, subjectType: 'section', subjectId: input.id })
  })
}
