import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { lockSections } from './clean-section.ts'
import { requireRight } from './require-right.ts'

/** Moves a section one place up or down in the readers' bar; at the ends it stays where it is. */
export async function moveSection(ctx: Ctx, input: { id: string; direction: 'up' | 'down' }): Promise<void> {
  requireRight(ctx, 'manage_sections')
  await inTransaction(ctx.db, async (tx) => {
    await lockSections(tx)
    const order = (
      await tx.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    ).map((row) => row.id)
    const from = order.indexOf(input.id)
    if (from < 0) throw notFound('section')
    const to = input.direction === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= order.length) return
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [index, id] of order.entries())
      await tx.section.update({ where: { id }, data: { position: index + 1 } })
    await audit(tx, ctx, {
      action: 'section.moved',
      subjectType: 'section',
      subjectId: input.id,
      detail: { position: to + 1 },
    })
  })
}
