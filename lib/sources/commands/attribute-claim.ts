import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { SourceFields, UseFields } from '../model/inputs.ts'
import { can } from '../policy.ts'
import { findSource } from '../queries/find-source.ts'
import { createSource } from './create-source.ts'
import { ensureClaim } from './ensure-claim.ts'
import { nameKnowers } from './name-knowers.ts'

/** A source that is there, or one to be made on the spot. */
export type SourceChoice = { id: string } | { create: SourceFields }

/**
 * Ties marked words to a source under an agreement: makes the source if it is new, the use, and the claim if this is its first.
 * → the ids. The story must be this person's to attribute in, and the source theirs to use.
 */
export function attributeClaim(
  ctx: Ctx,
  input: { storyId: string; claimId: string; source: SourceChoice; use: UseFields },
): Promise<{ claimId: string; useId: string; sourceId: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    const sourceId =
      'id' in input.source
        ? input.source.id
        : (await createSource({ ...ctx, db: tx }, input.source.create)).id
    await ensureClaim(tx, ctx, { storyId: story.id, claimId: input.claimId })
    const useId = await createUse(tx, ctx, { storyId: story.id, sourceId, use: input.use })
    await tx.claimUse.create({ data: { claimId: input.claimId, useId, createdAt: ctx.clock.now() } })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'claim.attributed',
      subjectType: 'story',
      subjectId: story.id,
      detail: { claimId: input.claimId, useId },
    })
    return { claimId: input.claimId, useId, sourceId }
  })
}

async function createUse(
  tx: Db,
  ctx: Ctx,
  input: { storyId: string; sourceId: string; use: UseFields },
): Promise<string> {
  const source = await findSource(ctx, input.sourceId, 'use', tx)
  const { knownTo, ...fields } = input.use
  await requireRecordStatus(tx, fields.recordStatusId)
  if (source.anonymous && can(ctx.actor, 'name_knower', source)) {
    await nameKnowers(tx, ctx, {
      sourceId: source.id,
      personIds: [...knownTo, ...source.knowers.map((knower) => knower.personId)],
    })
  }
  const now = ctx.clock.now()
  const description = fields.description || (source.anonymous ? source.description : '')
  const use = await tx.sourceUse.create({
    data: {
      ...fields,
      description,
      storyId: input.storyId,
      sourceId: source.id,
      obtainedById: ctx.actor.id,
      createdAt: now,
      updatedAt: now,
    },
  })
  return use.id
}

/** Throws bad_input when the newsroom has no such record status. */
export async function requireRecordStatus(tx: Db, id: string): Promise<void> {
  if (!(await tx.recordStatus.findUnique({ where: { id } }))) {
    throw new AppError('bad_input', 'Choose a record status: what was agreed with the source.')
  }
}
