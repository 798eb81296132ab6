import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { lockSections, requireFreeSlug, requireSectionName } from './clean-section.ts'
import { requireRight } from './require-right.ts'

type Input = { id: string; revision: number; name: string; slug: string }

/**
 * Renames a section. Its address can change only while no story of it was ever published, since readers have those addresses.
 * Throws conflict then, and when somebody changed the section after `revision`.
 */
export async function editSection(ctx: Ctx, input: Input): Promise<void> {
  requireRight(ctx, 'manage_sections')
  const name = requireSectionName(input.name)
  await inTransaction(ctx.db, async (tx) => {
    await lockSections(tx)
    const published = { where: { firstPublishedAt: { not: null } } }
    const section = await tx.section.findUnique({
      where: { id: input.id },
      include: { _count: { select: { stories: published } } },
    })
    if (!section) throw notFound('section')
    if (section.revision !== input.revision) {
      throw new AppError(
        'conflict',
        'Somebody changed this section meanwhile. Nothing was saved: look at it again and repeat your change.',
      )
    }
    const slug = await requireFreeSlug(tx, input.slug, section.id)
    if (slug !== section.slug && section._count.stories > 0) {
      throw new AppError(
        'conflict',
        `Readers have addresses under /${section.slug}, so it stays. The name can change.`,
      )
    }
    await tx.section.update({ where: { id: section.id }, data: { name, slug, revision: { increment: 1 } } })
    await audit(tx, ctx, {
      action: 'section.edited',
      subjectType: 'section',
      subjectId: section.id,
      detail: { name, slug },
    })
  })
}
