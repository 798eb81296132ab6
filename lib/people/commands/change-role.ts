import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { notify } from '#lib/platform/db/notify.ts'
import type { Role } from '../policy.ts'
import { loadPerson, lockAdmins, requireAnotherAdmin } from './load-person.ts'
import { requireRight } from './require-right.ts'

/** Gives a person another role, from their next request on. Throws conflict for the last active admin. */
export async function changeRole(ctx: Ctx, input: { personId: string; role: Role }): Promise<void> {
  requireRight(ctx, 'manage_people')
  await inTransaction(ctx.db, async (tx) => {
    await lockAdmins(tx)
    const person = await loadPerson(tx, ctx, input.personId)
    if (person.role === input.role) return
    await requireAnotherAdmin(tx, person)
    await tx.person.update({
      where: { id: person.id },
      data: { role: input.role, updatedAt: ctx.clock.now() },
    })
    // Open sockets were let in under the old role: they close and come back under the new one.
    await notify(tx, 'stet_session_ended', person.id)
    await audit(tx, ctx, {
      action: 'person.role_changed',
      subjectType: 'person',
      subjectId: person.id,
      detail: { from: person.role, to: input.role },
    })
  })
}
