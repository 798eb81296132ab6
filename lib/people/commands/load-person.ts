import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { visibleTo } from '../policy.ts'
import { KEEPER_ROLE } from '../policy.ts'

/** What commands need of a person. */
export type LoadedPerson = {
  id: string
  name: string
  email: string
  role: string
  status: 'invited' | 'active' | 'deactivated'
}

/** The person a command is about, as far as the actor sees them, held against changes by others until the commit. */
export async function loadPerson(tx: Db, ctx: Ctx, id: string): Promise<LoadedPerson> {
  await tx.$queryRaw`select id from person where id = ${id}::uuid for update`
  const person = await tx.person.findFirst({
    where: { AND: [{ id }, visibleTo(ctx.actor)] },
    select: { id: true, name: true, email: true, role: true, status: true },
  })
  if (!person) throw notFound('person')
  return person
}

/**
 * Throws when `person` is the last active admin: a newsroom without one could not let anybody in again. The admins' rows are
 * held until the commit, so that two admins cannot demote each other at the same moment.
 */
export async function requireAnotherAdmin(tx: Db, person: LoadedPerson): Promise<void> {
  if (person.role !== KEEPER_ROLE || person.status !== 'active') return
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select id from person where role = ${KEEPER_ROLE}::role and status = 'active' order by id for update`
  if (admins.some((admin) => admin.id !== person.id)) return
  throw new AppError(
    'conflict',
    `${person.name} is the last active admin. Make somebody else an admin first.`,
  )
}
