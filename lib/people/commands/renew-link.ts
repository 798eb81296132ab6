import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { loadPerson } from './load-person.ts'
import { makeLink } from './make-link.ts'
import type { OneTimeLink } from './make-link.ts'
import { requireRight } from './require-right.ts'

/**
 * Makes a new one-time link: to join for who is invited, to set a new password for who is active. The link before it stops
 * working. Throws conflict for a deactivated person.
 */
export async function renewLink(ctx: Ctx, input: { personId: string }): Promise<OneTimeLink> {
  requireRight(ctx, 'manage_people')
  return inTransaction(ctx.db, async (tx) => {
    const person = await loadPerson(tx, ctx, input.personId)
    if (person.status === 'deactivated') {
      throw new AppError('conflict', `${person.name} is deactivated. Reactivate the account first.`)
    }
    const link = await makeLink(tx, ctx.clock, person.id, ctx.actor.id)
    await audit(tx, ctx, { action: 'person.link_made', subjectType: 'person', subjectId: person.id })
    return link
  })
}
