import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { lockSections, requireFreeSlug, requireSectionName } from './clean-section.ts'
import { requireRight } from './require-right.ts'

/** Adds a section at the end of the list. `slug` is its address on the site. → its id. */
export async function addSection(ctx: Ctx, input: { name: string; slug: string }): Promise<{ id: string }> {
  requireRight(ctx, 'manage_sections')
  const name = requireSectionName(input.name)
  return inTransaction(ctx.db, async (tx) => {
    await lockSections(tx)
    const slug = await requireFreeSlug(tx, input.slug, null)
    const last = await tx.section.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    const section = await tx.section.create({ data: { name, slug, position, createdAt: ctx.clock.now() } })
    await audit(tx, ctx, {
      action: 'section.added',
      subjectType: 'section',
      subjectId: section.id,
      detail: { name, slug },
    })
    return { id: section.id }
  })
}
