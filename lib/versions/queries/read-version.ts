import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { storyMoment } from '#lib/publishing/commands/cut-version.ts'
import { sourcesNow } from '#lib/sources/queries/sources-now.ts'
import { abilitiesFor } from '#lib/stories/policy.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import { seenFacts } from '../model/seen-facts.ts'
import type { SeenFacts } from '../model/seen-facts.ts'
import { NOW } from '../model/version-entry.ts'
import type { VersionEntry } from '../model/version-entry.ts'
import { findVersion } from './find-version.ts'

/** One side of a comparison: the words, and what stood beside them as this person may see it. `entry` is null for the story as it is. */
export type ReadVersion = { entry: VersionEntry | null; document: StoryDocument; facts: SeenFacts }

/** A version of a story, or with `now` the story as it stands, for somebody who may read it. Throws not_found. */
export async function readVersion(
  ctx: Ctx,
  input: { storyId: string; version: string },
): Promise<ReadVersion> {
  const story = await findStory(ctx, input.storyId, 'read')
  const { entry, document, facts } =
    input.version === NOW
      ? { entry: null, ...(await storyMoment(ctx.db, story.id)) }
      : await findVersion(ctx, ctx.db, story, input.version)
  const abilities = abilitiesFor(ctx.actor, story)
  const viewer = {
    id: ctx.actor.id,
    role: ctx.actor.role,
    writes: abilities.attribute,
    logs: abilities.log_request,
  }
  const sources = await sourcesNow(
    ctx.db,
    facts.uses.map((use) => use.source.id),
  )
  return { entry, document, facts: seenFacts(facts, viewer, sources) }
}
