import { claimIdsIn } from '#lib/document/model/claims.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { StorySourcing } from '#lib/sources/model/sourcing.ts'
import { storySourcing } from '#lib/sources/queries/story-sourcing.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import { publicKnowledge } from '../model/known-entries.ts'
import { knownFingerprint } from '../model/known-fingerprint.ts'
import type { AskedEntry, KnownEntry } from '../model/public-story.ts'

/** "How we know this" as readers would get it, and the hash that a publish carries to say that this was seen. */
export type KnownView = { known: KnownEntry[]; asked: AskedEntry[]; hash: string }

/** Exactly the "How we know this" that readers would get if the story went out now. */
export async function previewKnown(ctx: Ctx, storyId: string): Promise<KnownView> {
  const story = await findStory(ctx, storyId, 'read')
  const [{ document }, sourcing] = await Promise.all([
    storyDocument(ctx.db, story.id),
    storySourcing(ctx.db, story.id),
  ])
  return knownOf(document, sourcing)
}

/** The same for words and records that are at hand. */
export async function knownOf(document: StoryDocument, sourcing: StorySourcing): Promise<KnownView> {
  const { known, asked } = publicKnowledge(sourcing, claimIdsIn(standing(document)))
  return { known, asked, hash: await knownFingerprint({ known, asked }) }
}
