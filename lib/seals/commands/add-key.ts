import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { KeyInput } from '../model/inputs.ts'
import { canHaveKey } from '../policy.ts'

/**
 * Keeps one's own new key: its public half, and the private half locked. It takes the place of the key one had, which is retired:
 * nothing more is sealed to it, and what was sealed to it can still be opened. A key that comes back from its backup file is in use
 * again. → its id.
 */
export async function addKey(ctx: Ctx, input: KeyInput): Promise<{ id: string }> {
  if (!canHaveKey(ctx.actor)) throw new AppError('not_allowed', 'Keys are for people who work here.')
  return inTransaction(ctx.db, async (tx) => {
    const now = ctx.clock.now()
    const known = await tx.sealKey.findFirst({ where: { recipient: input.recipient } })
    if (known && known.personId !== ctx.actor.id)
      throw new AppError('bad_input', 'This key cannot be used. Make a new one.')
    await tx.sealKey.updateMany({
      where: { personId: ctx.actor.id, retiredAt: null, recipient: { not: input.recipient } },
      data: { retiredAt: now },
    })
    const { id } = known
      ? await tx.sealKey.update({ where: { id: known.id }, data: { ...input, retiredAt: null } })
      : await tx.sealKey.create({ data: { ...input, personId: ctx.actor.id, createdAt: now } })
    await audit(tx, ctx, { action: 'seal_key.added', subjectType: 'seal_key', subjectId: id })
    return { id }
  })
}
