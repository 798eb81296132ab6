import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { BREAKING_MINUTES } from '../model/breaking.ts'
import { checkedReaderText } from './checked-reader-text.ts'
import { storyMoment } from './cut-version.ts'
import type { PublishInput } from './publish-input.ts'
import { requireDecided } from './require-decided.ts'
import { requireReleasable } from './require-passed.ts'
import { requireSeen } from './require-seen.ts'
import { writePublication } from './write-publication.ts'

/**
 * Sends a story out although blocks are open, because the news will not wait: for few, with a reason, and to be cleared within 15
 * minutes. What nobody may override stops it still. Everything else is as in `publishStory`. → when it is due, ISO 8601.
 */
export function publishBreaking(
  ctx: Ctx,
  input: PublishInput & { reason: string },
): Promise<{ path: string; versionNumber: number; dueAt: string }> {
  return once(ctx, 'publishing.publishBreaking', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'publish_breaking')
    const reason = checkedReason(input.reason)
    const readerText = checkedReaderText(story, input)
    const moment = await storyMoment(tx, story.id)
    await requireSeen(tx, story.id, moment, input.fingerprint)
    requireDecided(moment.document)
    const { overrideIds, released } = await requireReleasable(tx, ctx, story.id, moment)
    const { changeKind } = input
    const publication = { story, moment, changeKind, readerText, overrideIds }
    const { path, versionNumber, versionId } = await writePublication(tx, ctx, publication)
    const releasedAt = ctx.clock.now()
    const dueAt = new Date(releasedAt.getTime() + BREAKING_MINUTES * 60_000)
    await tx.breakingRelease.create({
      data: {
        storyId: story.id,
        versionId,
        releasedById: ctx.actor.id,
        reason,
        findings: released,
        releasedAt,
        dueAt,
      },
    })
    await audit(tx, ctx, {
      action: 'story.published_breaking',
      subjectType: 'story',
      subjectId: story.id,
      detail: { versionNumber, changeKind, path, reason, blocks: released.map(({ rule }) => rule) },
    })
    return { path, versionNumber, dueAt: dueAt.toISOString() }
  })
}

function checkedReason(words: string): string {
  const reason = words.trim()
  if (isReason(reason)) return reason
  throw new AppError(
    'bad_input',
    `Write why this cannot wait, in at least ${SHORTEST_REASON} characters. The desk reads it until the story is cleared.`,
  )
}
