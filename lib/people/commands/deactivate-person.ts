import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { endSessionsOf } from './end-sessions-of.ts'
import { loadPerson, lockAdmins, requireAnotherAdmin } from './load-person.ts'
import { requireRight } from './require-right.ts'

/**
 * Shuts a person out at once: sign-ins end, open sockets close, links stop working. What they wrote stays. Throws conflict
 * for oneself and for the last active admin.
 */
export async function deactivatePerson(ctx: Ctx, input: { personId: string }): Promise<void> {
  requireRight(ctx, 'manage_people')
  if (input.personId === ctx.actor.id)
    throw new AppError('conflict', 'You cannot deactivate yourself. Ask another admin.')
  await inTransaction(ctx.db, async (tx) => {
    await lockAdmins(tx)
    const person = await loadPerson(tx, ctx, input.personId)
    if (person.status === 'deactivated') return
    await requireAnotherAdmin(tx, person)
    await tx.person.update({
      where: { id: person.id },
      data: { status: 'deactivated', updatedAt: ctx.clock.now() },
    })
    await tx.oneTimeLink.deleteMany({ where: { personId: person.id, usedAt: null } })
    await endSessionsOf(tx, ctx.clock, person.id)
    await audit(tx, ctx, { action: 'person.deactivated', subjectType: 'person', subjectId: person.id })
  })
}
