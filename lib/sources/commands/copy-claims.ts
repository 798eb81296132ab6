// Its ids rise within a millisecond too, so that copies keep the order of the originals.
import { v7 } from 'uuid'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { findStory, lockStory } from '#lib/stories/queries/find-story.ts'
import { agreedName, copyable } from '../model/copying.ts'
import type { Copyable } from '../model/copying.ts'
import { storySourcing } from '../queries/story-sourcing.ts'
import { ensureClaim } from './ensure-claim.ts'

/** A claim of the other story, and the id of the mark that its words carry in this one. */
type Pair = { from: string; as: string }

/**
 * Ties words that were pasted from another story to the same sources under the same agreements: new claims, new uses, nothing
 * approved and nothing verified. A use of this story that says exactly the same is taken instead of a second one, so doing it
 * twice changes nothing. Uses of sources that this person may not use stay behind and are named as was agreed.
 * → how many sources came, and what stayed. This person must be allowed to read the other story and attribute in this one.
 */
export function copyClaims(
  ctx: Ctx,
  input: { storyId: string; fromStoryId: string; claims: Pair[] },
): Promise<{ sources: number; leftOut: string[] }> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'attribute')
    const from = await findStory(ctx, input.fromStoryId, 'read', tx)
    const ids = input.claims.map((pair) => pair.from)
    const found = copyable(await storySourcing(tx, from.id), ids, ctx.actor)
    const copies = await copyUses(tx, ctx, story.id, found)
    for (const pair of input.claims) await tie(tx, ctx, story.id, pair, found, copies)
    const leftOut = found.leftOut.map(agreedName)
    if (copies.size === 0) return { sources: 0, leftOut }
    await touchStory(tx, ctx, story.id)
    const useIds = [...copies.values()]
    await audit(tx, ctx, {
      action: 'claims.copied_in',
      subjectType: 'story',
      subjectId: story.id,
      detail: { fromStoryId: from.id, claimIds: input.claims.map((pair) => pair.as), useIds },
    })
    await audit(tx, ctx, {
      action: 'claims.copied_out',
      subjectType: 'story',
      subjectId: from.id,
      detail: { toStoryId: story.id, claimIds: ids },
    })
    return { sources: copies.size, leftOut }
  })
}

/** What of a use is the agreement. Notes and evidence stay with the story that they were taken for; approvals are given anew. */
const AGREEMENT = {
  sourceId: true,
  recordStatusId: true,
  terms: true,
  description: true,
  basis: true,
  reason: true,
  reasonWithheld: true,
  obtainedAt: true,
  channel: true,
  obtainedById: true,
  material: true,
} as const

/** Copies agreements into a story. → the id of the copy by the id of the original. */
async function copyUses(tx: Db, ctx: Ctx, storyId: string, found: Copyable): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  for (const { id } of found.uses) {
    const agreement = await tx.sourceUse.findUniqueOrThrow({ where: { id }, select: AGREEMENT })
    const same = await tx.sourceUse.findFirst({ where: { ...agreement, storyId }, select: { id: true } })
    const now = ctx.clock.now()
    const copy =
      same ??
      (await tx.sourceUse.create({
        data: { id: v7(), ...agreement, storyId, createdAt: now, updatedAt: now },
      }))
    copies.set(id, copy.id)
  }
  return copies
}

async function tie(
  tx: Db,
  ctx: Ctx,
  storyId: string,
  pair: Pair,
  found: Copyable,
  copies: Map<string, string>,
): Promise<void> {
  const link = found.links.find((each) => each.claimId === pair.from)
  if (!link) return
  await ensureClaim(tx, ctx, { storyId, claimId: pair.as })
  // Whom the words accuse is in the words, so it comes with them.
  const { againstParty } = await tx.claim.findUniqueOrThrow({
    where: { id: pair.from },
    select: { againstParty: true },
  })
  await tx.claim.update({ where: { id: pair.as }, data: { againstParty } })
  const createdAt = ctx.clock.now()
  const data = link.useIds.flatMap((useId) => {
    const copy = copies.get(useId)
    return copy ? [{ claimId: pair.as, useId: copy, createdAt }] : []
  })
  await tx.claimUse.createMany({ data, skipDuplicates: true })
}
