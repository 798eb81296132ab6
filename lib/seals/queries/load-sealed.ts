import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { lockSource } from '#lib/sources/commands/lock-source.ts'
import { findSource } from '#lib/sources/queries/find-source.ts'
import { can } from '../policy.ts'
import type { SealAction } from '../policy.ts'

const REFUSALS: Record<SealAction, string> = {
  see: 'A source with a public name has no sealed identity.',
  keep: 'Only the source’s reporter says how its identity is kept.',
  open: 'Nothing is sealed to you. Ask the source’s reporter to seal it to you.',
  share: 'Only somebody to whom it is sealed can seal it to others.',
  read_log: 'The log is for the source’s reporter and for those to whom it is sealed.',
  attest: 'Only the source’s reporter, or somebody who opened the sealed identity, can vouch for this.',
  attest_editor: 'Only the source’s reporter says which editor knows who it is.',
}

/**
 * A source with its present seal, for somebody who may do `action` with the identity. What they may not see is not_found; a source
 * that they may see and an action that is not theirs is not_allowed.
 */
export async function loadSealed(ctx: Ctx, db: Db, sourceId: string, action: SealAction) {
  const source = await findSource(ctx, sourceId, 'see', db)
  const seal = await db.seal.findFirst({
    where: { sourceId: source.id, replacedAt: null, destroyedAt: null },
    include: { copies: { orderBy: { madeAt: 'asc' }, omit: { ciphertext: true }, include: { key: true } } },
  })
  const opened = await db.sealAccess.findMany({
    where: { sourceId: source.id, deed: 'handed_out' },
    orderBy: { at: 'asc' },
    select: { personId: true, at: true },
  })
  const subject = {
    anonymous: source.anonymous,
    reporterId: source.reporterId,
    knowerIds: source.knowers.map((knower) => knower.personId),
    holderIds: seal?.copies.map((copy) => copy.personId) ?? [],
    openedIds: opened.map((access) => access.personId),
  }
  if (!can(ctx.actor, action, subject)) throw new AppError('not_allowed', REFUSALS[action])
  return { source, seal, subject, openedAt: new Map(opened.map(({ personId, at }) => [personId, at])) }
}

/** The same in a command's transaction, holding the source's row, so that what was decided on stays true until it commits. */
export async function lockSealed(ctx: Ctx, tx: Db, sourceId: string, action: SealAction) {
  await lockSource(tx, sourceId)
  return loadSealed(ctx, tx, sourceId, action)
}

/** The present seal, when it is the one that was seen; throws conflict when it was replaced or destroyed meanwhile. */
export function requireSeal<T extends { id: string }>(seal: T | null, sealId: string): T {
  if (seal?.id === sealId) return seal
  throw new AppError(
    'conflict',
    'The identity was sealed anew or its seal was destroyed meanwhile. Nothing was changed; look again.',
  )
}
