import { claimIdsIn } from '#lib/document/model/claims.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { storySourcing } from '#lib/sources/queries/story-sourcing.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import { publicKnowledge } from '../model/known-entries.ts'
import type { AskedEntry, KnownEntry } from '../model/public-story.ts'

/** Exactly the "How we know this" that readers would get if the story went out now. */
export async function previewKnown(
  ctx: Ctx,
  storyId: string,
): Promise<{ known: KnownEntry[]; asked: AskedEntry[] }> {
  const story = await findStory(ctx, storyId, 'read')
  const [{ document }, sourcing] = await Promise.all([
    storyDocument(ctx.db, story.id),
    storySourcing(ctx.db, story.id),
  ])
  const { known, asked } = publicKnowledge(sourcing, claimIdsIn(document))
  return { known, asked }
}
