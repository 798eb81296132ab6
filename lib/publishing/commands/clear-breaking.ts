import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import type { ReleasedFinding } from '../model/breaking.ts'
import { openBreaking } from '../queries/open-breaking.ts'
import { storyGate } from '../queries/story-gate.ts'
import { versionDocument } from '../queries/version-document.ts'
import { versionFacts } from '../queries/version-facts.ts'

/**
 * Takes a story off breaking: each block that it went out with is mended in what readers have, or overridden with a reason. Throws
 * checks_refuse, with those that are not, and conflict when there is nothing to clear.
 */
export function clearBreaking(ctx: Ctx, input: { storyId: string; note: string }): Promise<void> {
  return inTransaction(ctx.db, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'publish')
    const breaking = (await openBreaking(tx, [story.id])).get(story.id)
    if (!breaking || !story.publishedVersionId)
      throw new AppError('conflict', 'This story does not stand on breaking any more. Somebody cleared it.')
    const left = await stillOpen(tx, ctx, story.id, story.publishedVersionId, breaking.findings)
    if (left.length > 0) {
      throw new AppError(
        'checks_refuse',
        `${left.length === 1 ? 'One finding' : `${left.length} findings`} that the story went out with still ${left.length === 1 ? 'stands' : 'stand'} in what readers have. Mend and publish, or override with a reason; then clear.`,
        { detail: { findings: left } },
      )
    }
    const note = input.note.trim()
    await endBreaking(tx, ctx, story.id, note)
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'story.breaking_cleared',
      subjectType: 'story',
      subjectId: story.id,
      detail: { note, late: ctx.clock.now().getTime() > new Date(breaking.dueAt).getTime() },
    })
  })
}

/** Writes that nothing of a story stands on breaking any more. The caller holds the story's row and says in the audit log why. */
export async function endBreaking(tx: Db, ctx: Ctx, storyId: string, note: string): Promise<void> {
  await tx.breakingRelease.updateMany({
    where: { storyId, clearedAt: null },
    data: { clearedAt: ctx.clock.now(), clearedById: ctx.actor.id, clearedNote: note },
  })
}

/** What readers have, measured against the records as they are now. */
async function stillOpen(
  tx: Db,
  ctx: Ctx,
  storyId: string,
  versionId: string,
  released: readonly ReleasedFinding[],
): Promise<ReleasedFinding[]> {
  const document = await versionDocument(tx, versionId)
  const facts = await versionFacts(tx, storyId)
  const { open } = await storyGate(tx, ctx, storyId, { document, facts })
  return released.filter(({ rule, key }) =>
    open.some((finding) => finding.rule === rule && finding.key === key && finding.severity === 'block'),
  )
}
