import { audit } from '#lib/platform/audit/audit.ts'
import { hashPassword } from '#lib/platform/auth/password.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { passwordProblem } from '../model/password-rule.ts'
import { KEEPER_ROLE } from '../policy.ts'
import { linkState } from '../queries/link-state.ts'
import type { LinkState } from '../queries/link-state.ts'
import { requireEmail, requireName } from './clean-person.ts'
import { createBylineFor } from './create-byline-for.ts'
import { endSessionsOf } from './end-sessions-of.ts'

type Input = { token: string; name: string; password: string; email?: string | undefined }
type Guest = Pick<Ctx, 'db' | 'clock' | 'requestId'>
type OpenLink = Extract<LinkState, { state: 'open' }>

/** Why a link does not work, for who holds it. */
export const LINK_SENTENCES: Record<Exclude<LinkState['state'], 'open'>, string> = {
  used: 'This link was used already, and a link works once. Sign in, or ask an admin for a new one.',
  expired: 'This link is more than seven days old and works no longer. Ask an admin for a new one.',
  unknown:
    'This link does not work. Perhaps a newer one was made, or part of the address is missing. Ask an admin for a new one.',
}

/**
 * Uses a one-time link: sets name and password, and makes the person active; who has an account only gets the new password,
 * and their other sign-ins end. The first admin names an email too. → the email to sign in with. Throws bad_input for a
 * poor name, email or password, conflict for a link that does not work; the link is used up only by success.
 */
export async function acceptInvitation(guest: Guest, input: Input): Promise<{ email: string }> {
  const link = requireOpen(await linkState(guest.db, guest.clock, input.token))
  const email = link.kind === 'first_admin' ? requireEmail(input.email ?? '') : link.email
  const name = link.kind === 'new_password' ? link.name : requireName(input.name)
  const problem = passwordProblem(input.password, email)
  if (problem) throw new AppError('bad_input', problem)
  const passwordHash = await hashPassword(input.password)
  return inTransaction(guest.db, async (tx) => {
    await useUp(tx, guest, link)
    const person = link.personId
      ? await renewPerson(tx, guest, { id: link.personId, name, passwordHash })
      : await addFirstAdmin(tx, guest, { name, email, passwordHash })
    const ctx: Ctx = { ...guest, db: tx, actor: { ...person, sessionId: null } }
    if (link.kind !== 'new_password') await createBylineFor(tx, guest.clock, person)
    await audit(tx, ctx, {
      action: link.kind === 'new_password' ? 'person.password_set' : 'person.joined',
      subjectType: 'person',
      subjectId: person.id,
    })
    return { email: person.email }
  })
}

function requireOpen(link: LinkState): OpenLink {
  if (link.state !== 'open') throw new AppError('conflict', LINK_SENTENCES[link.state])
  return link
}

async function useUp(tx: Db, guest: Guest, link: OpenLink): Promise<void> {
  const used = await tx.oneTimeLink.updateMany({
    where: { id: link.linkId, usedAt: null },
    data: { usedAt: guest.clock.now() },
  })
  if (used.count === 0) throw new AppError('conflict', LINK_SENTENCES.used)
}

async function renewPerson(tx: Db, guest: Guest, input: { id: string; name: string; passwordHash: string }) {
  const { count } = await tx.person.updateMany({
    where: { id: input.id, status: { not: 'deactivated' } },
    data: {
      name: input.name,
      passwordHash: input.passwordHash,
      status: 'active',
      updatedAt: guest.clock.now(),
    },
  })
  if (count === 0) throw new AppError('conflict', LINK_SENTENCES.unknown)
  await endSessionsOf(tx, guest.clock, input.id)
  return tx.person.findUniqueOrThrow({ where: { id: input.id }, select: WHO })
}

async function addFirstAdmin(
  tx: Db,
  guest: Guest,
  input: { name: string; email: string; passwordHash: string },
) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('first-admin', 0))`
  if ((await tx.person.count()) > 0) throw new AppError('conflict', LINK_SENTENCES.used)
  const now = guest.clock.now()
  return tx.person.create({
    data: { ...input, role: KEEPER_ROLE, status: 'active', createdAt: now, updatedAt: now },
    select: WHO,
  })
}

const WHO = { id: true, name: true, email: true, role: true } as const
