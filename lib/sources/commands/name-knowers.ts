import { activePeople } from '#lib/people/queries/active-people.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { holdersOf } from '#lib/seals/queries/holders-of.ts'

/**
 * Records who knows an anonymous source. Only its reporter names knowers, and naming says: I have told this person. Who was
 * named before and has not confirmed yet can be taken off; who has confirmed knows, and stays, as does whoever holds a sealed
 * copy. Runs in the caller's transaction.
 */
export async function nameKnowers(
  tx: Db,
  ctx: Ctx,
  input: { sourceId: string; personIds: string[] },
): Promise<void> {
  const wanted = new Set(input.personIds.filter((id) => id !== ctx.actor.id))
  const present = await tx.sourceKnower.findMany({ where: { sourceId: input.sourceId } })
  const added = [...wanted].filter((id) => !present.some((knower) => knower.personId === id))
  const holders = await holdersOf(tx, input.sourceId)
  const dropped = present
    .filter(
      ({ personId, confirmedAt }) => !confirmedAt && !wanted.has(personId) && !holders.includes(personId),
    )
    .map((knower) => knower.personId)
  if ((await activePeople(tx, added)).length !== added.length)
    throw new AppError('bad_input', 'One of the people who are to know is not in the newsroom any more.')
  await tx.sourceKnower.deleteMany({
    where: { sourceId: input.sourceId, personId: { in: dropped }, confirmedAt: null },
  })
  await tx.sourceKnower.createMany({
    data: added.map((personId) => ({
      sourceId: input.sourceId,
      personId,
      namedById: ctx.actor.id,
      namedAt: ctx.clock.now(),
    })),
  })
  if (added.length + dropped.length > 0) {
    await audit(tx, ctx, {
      action: 'source.knowers_named',
      subjectType: 'source',
      subjectId: input.sourceId,
      detail: { added, dropped },
    })
  }
}
