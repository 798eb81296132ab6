import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { requireEmail, requireName } from './clean-person.ts'
import type { Role } from '../policy.ts'
import { makeLink } from './make-link.ts'
import type { OneTimeLink } from './make-link.ts'
import { requireRight } from './require-right.ts'

type Input = { name: string; email: string; role: Role }

/**
 * Adds a person, who joins through a one-time link that is good for seven days. → their id and the link, which is shown
 * this once. Throws bad_input for an empty name or a broken email, conflict when the email is taken.
 */
export async function invitePerson(ctx: Ctx, input: Input): Promise<OneTimeLink & { personId: string }> {
  requireRight(ctx, 'manage_people')
  const name = requireName(input.name)
  const email = requireEmail(input.email)
  return inTransaction(ctx.db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`person:${email}`}, 0))`
    const known = await tx.person.findUnique({ where: { email }, select: { name: true, status: true } })
    if (known) throw new AppError('conflict', sentenceFor(known.name, known.status))
    const now = ctx.clock.now()
    const person = await tx.person.create({
      data: { name, email, role: input.role, createdAt: now, updatedAt: now },
    })
    const link = await makeLink(tx, ctx.clock, person.id, ctx.actor.id)
    await audit(tx, ctx, {
      action: 'person.invited',
      subjectType: 'person',
      subjectId: person.id,
      detail: { name, role: input.role },
    })
    return { personId: person.id, ...link }
  })
}

function sentenceFor(name: string, status: string): string {
  if (status === 'invited')
    return `${name} is already invited under this email. Make a new link in the list instead.`
  if (status === 'deactivated')
    return `${name} had an account under this email. Reactivate it in the list instead.`
  return `${name} already has an account under this email.`
}
