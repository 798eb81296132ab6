import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { KEEPER_ROLE, visibleTo } from '../policy.ts'

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

/** Makes commands that could take away an admin wait for each other until the commit; comes before `loadPerson`. */
export async function lockAdmins(tx: Db): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('admins', 0))`
}

/** Throws when `person` is the last active admin: a newsroom without one could not let anybody in again. Needs `lockAdmins`. */
export async function requireAnotherAdmin(tx: Db, person: LoadedPerson): Promise<void> {
  if (person.role !== KEEPER_ROLE || person.status !== 'active') return
  const others = await tx.person.count({
    where: { role: KEEPER_ROLE, status: 'active', id: { not: person.id } },
  })
  if (others > 0) return
  throw new AppError(
    'conflict',
    `${person.name} is the last active admin. Make somebody else an admin first.`,
  )
}
