import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { loadPerson } from './load-person.ts'
import { requireRight } from './require-right.ts'

/** Lets a deactivated person in again with their old password; who never set one is invited anew and needs a link. */
export async function reactivatePerson(
  ctx: Ctx,
  input: { personId: string },
): Promise<{ needsLink: boolean }> {
  requireRight(ctx, 'manage_people')
  return inTransaction(ctx.db, async (tx) => {
    const person = await loadPerson(tx, ctx, input.personId)
    const { passwordHash } = await tx.person.findUniqueOrThrow({
      where: { id: person.id },
      select: { passwordHash: true },
    })
    const needsLink = passwordHash === null
    if (person.status !== 'deactivated') return { needsLink }
    const status = needsLink ? 'invited' : 'active'
    await tx.person.update({ where: { id: person.id }, data: { status, updatedAt: ctx.clock.now() } })
    await audit(tx, ctx, { action: 'person.reactivated', subjectType: 'person', subjectId: person.id })
    return { needsLink }
  })
}
