import { activePeople } from '#lib/people/queries/active-people.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { addKnowers } from '#lib/sources/commands/add-knowers.ts'
import { keepIdentity } from '#lib/sources/commands/keep-identity.ts'
import { touchStoriesOf } from '#lib/sources/commands/touch-stories-of.ts'
import type { IdentityKept } from '../model/seal-view.ts'
import { lockSealed } from '../queries/load-sealed.ts'

/**
 * Says that an identity is kept outside the system, and who was told; or takes that back. While there is a seal it is a conflict:
 * destroying that comes first.
 */
export function keepOutside(
  ctx: Ctx,
  input: { sourceId: string; identityKept: Exclude<IdentityKept, 'sealed'>; knownTo: string[] },
): Promise<{ identityKept: IdentityKept }> {
  return inTransaction(ctx.db, async (tx) => {
    const { source, seal } = await lockSealed(ctx, tx, input.sourceId, 'keep')
    if (seal)
      throw new AppError('conflict', 'The identity is sealed. Destroy the seal first; nothing was changed.')
    const personIds = input.knownTo.filter((id) => id !== ctx.actor.id)
    if ((await activePeople(tx, personIds)).length !== new Set(personIds).size)
      throw new AppError('bad_input', 'One of the people who know is not in the newsroom any more.')
    await addKnowers(tx, ctx, { sourceId: source.id, personIds, at: ctx.clock.now() })
    await keepIdentity(tx, ctx, source.id, input.identityKept)
    await audit(tx, ctx, { action: 'source.identity_kept', subjectType: 'source', subjectId: source.id })
    await touchStoriesOf(tx, ctx, [source.id])
    return { identityKept: input.identityKept }
  })
}
