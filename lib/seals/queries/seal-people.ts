import { activePeople } from '#lib/people/queries/active-people.ts'
import { roleLabel } from '#lib/people/policy.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { SealPerson } from '../model/seal-view.ts'
import { canHaveKey } from '../policy.ts'

/** Everybody who works here, with the key that an identity can be sealed to, or without one. */
export async function sealPeople(ctx: Ctx): Promise<SealPerson[]> {
  if (!canHaveKey(ctx.actor)) throw new AppError('not_allowed', 'Keys are for people who work here.')
  const people = await activePeople(ctx.db)
  const keys = await ctx.db.sealKey.findMany({
    where: { retiredAt: null, personId: { in: people.map((person) => person.id) } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, personId: true, recipient: true },
  })
  const keyOf = new Map(keys.map(({ personId, ...key }) => [personId, key]))
  return people.map(({ id, name, role }) => ({
    id,
    name,
    roleLabel: roleLabel(role),
    me: id === ctx.actor.id,
    key: keyOf.get(id) ?? null,
  }))
}
