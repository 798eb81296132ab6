import type { Ctx } from '#lib/platform/context.ts'
import { findStory } from '#lib/stories/queries/find-story.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import type { VersionEntry } from '../model/version-entry.ts'
import { canSeeEveryVersion, canSeeVersion } from '../policy.ts'
import type { StoodThen } from '../policy.ts'
import { versionEntry, VERSION_COLUMNS } from './version-entry.ts'

const NEWEST = 500

/** The versions of a story that this person may see, newest first, at most 500: without words and facts. Throws as `findStory`. */
export async function versionList(ctx: Ctx, storyId: string): Promise<{ versions: VersionEntry[] }> {
  const story = await findStory(ctx, storyId, 'read')
  const hidden = await hiddenVersions(ctx, story)
  const rows = await ctx.db.storyVersion.findMany({
    where: { storyId, id: { notIn: hidden } },
    orderBy: { number: 'desc' },
    take: NEWEST,
    select: VERSION_COLUMNS,
  })
  return { versions: rows.map((row) => versionEntry(row, story.publishedVersionId)) }
}

/** The versions that were cut when this person could not read the story. */
async function hiddenVersions({ actor, db }: Ctx, story: StoryRow): Promise<string[]> {
  if (canSeeEveryVersion(actor, story)) return []
  const rows = await db.$queryRaw<(Partial<StoodThen> & { id: string })[]>`
    select id, facts->>'state' as "state", (facts->>'isPrivate')::boolean as "isPrivate"
      from story_version where story_id = ${story.id}::uuid`
  return rows
    .filter(({ state, isPrivate }) => {
      const then = { state: state ?? 'submitted', isPrivate: isPrivate ?? false } as const
      return !canSeeVersion(actor, story, then)
    })
    .map(({ id }) => id)
}
