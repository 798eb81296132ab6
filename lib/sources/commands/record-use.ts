import { v7 } from 'uuid'
import { activePeople } from '#lib/people/queries/active-people.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { UseFields } from '../model/inputs.ts'
import { can } from '../policy.ts'
import { findSource } from '../queries/find-source.ts'
import { nameKnowers } from './name-knowers.ts'
import { sealedUseNotes } from './sealed-use-notes.ts'

/** Writes a use: a source that this person may use, in a story whose row the caller holds, under one agreement. → its id. */
export async function recordUse(
  tx: Db,
  ctx: Ctx,
  input: { storyId: string; sourceId: string; use: UseFields },
): Promise<string> {
  const source = await findSource(ctx, input.sourceId, 'use', tx)
  const { knownTo, notes = '', ...fields } = input.use
  await requireRecordStatus(tx, fields.recordStatusId)
  await requireObtainer(tx, fields.obtainedById, ctx.actor.id)
  if (source.anonymous && can(ctx.actor, 'name_knower', source)) {
    await nameKnowers(tx, ctx, {
      sourceId: source.id,
      personIds: [...knownTo, ...source.knowers.map((knower) => knower.personId)],
    })
  }
  const now = ctx.clock.now()
  const description = fields.description || (source.anonymous ? source.description : '')
  const id = v7()
  await tx.sourceUse.create({
    data: {
      ...fields,
      id,
      notesSealed: await sealedUseNotes(tx, { id, sourceId: source.id }, notes),
      description,
      storyId: input.storyId,
      sourceId: source.id,
      obtainedById: fields.obtainedById ?? ctx.actor.id,
      createdAt: now,
      updatedAt: now,
    },
  })
  return id
}

/** Throws bad_input when the newsroom has no such record status, or has archived it and the use does not have it already. */
export async function requireRecordStatus(tx: Db, id: string, had?: string): Promise<void> {
  const status = await tx.recordStatus.findUnique({ where: { id } })
  if (!status || (status.archivedAt && id !== had)) {
    throw new AppError('bad_input', 'Choose a record status: what was agreed with the source.')
  }
}

/** Throws bad_input when somebody is to have obtained it who is not in the newsroom; `had` may stay, whoever it is. */
export async function requireObtainer(tx: Db, id: string | undefined, had: string): Promise<void> {
  if (id === undefined || id === had || (await activePeople(tx, [id])).length === 1) return
  throw new AppError('bad_input', 'Choose somebody of the newsroom as the one who obtained it.')
}
