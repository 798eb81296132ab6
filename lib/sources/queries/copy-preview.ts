import type { Ctx } from '#lib/platform/context.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { agreedName, copyable } from '../model/copying.ts'
import type { RecordStatus } from '../model/sourcing.ts'
import { viewUses } from '../model/use-view.ts'
import { storySourcing } from './story-sourcing.ts'

/** What would come along with claims of another story, for the question that a paste asks. */
export type CopyPreview = {
  sources: { label: string; recordStatus: RecordStatus }[]
  /** What was agreed with sources that this person may not use. */
  leftOut: string[]
  requests: number
}

/**
 * What the claims of `fromStoryId` rest on, as this person may take it into `storyId`. They must be allowed to read the one and
 * attribute in the other.
 */
export async function copyPreview(
  ctx: Ctx,
  input: { storyId: string; fromStoryId: string; claimIds: string[] },
): Promise<CopyPreview> {
  await findStory(ctx, input.storyId, 'attribute')
  const from = await findStory(ctx, input.fromStoryId, 'read')
  const sourcing = await storySourcing(ctx.db, from.id)
  const { uses, leftOut, requests } = copyable(sourcing, input.claimIds, ctx.actor)
  const views = viewUses(sourcing, { id: ctx.actor.id, role: ctx.actor.role, writes: false })
  return {
    sources: views
      .filter((view) => uses.some((use) => use.id === view.id))
      .map(({ label, recordStatus }) => ({ label, recordStatus })),
    leftOut: leftOut.map(agreedName),
    requests,
  }
}
