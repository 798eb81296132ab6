import { photoUseFacts } from '#lib/photos/queries/photo-use-facts.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { storySourcing } from '#lib/sources/queries/story-sourcing.ts'
import { storyDetails } from '#lib/stories/queries/story-details.ts'
import type { VersionFacts } from '../model/version-facts.ts'
import { newsroomProfile } from './newsroom-profile.ts'

/** Everything beside the words of a story as it stands in this transaction: whole, for gates and versions. */
export async function versionFacts(db: Db, storyId: string): Promise<VersionFacts> {
  const details = await storyDetails(db, storyId)
  const sourcing = await storySourcing(db, storyId)
  const photos = await photoUseFacts(db, storyId)
  const { language } = await newsroomProfile(db)
  const { storyType, slug, slugline, plannedWords, state, isPrivate } = details
  const { author, collaborators, section, topics, bylines } = details
  return {
    ...sourcing,
    storyType,
    slug,
    slugline,
    plannedWords,
    state,
    isPrivate,
    authorIds: [author.id, ...collaborators.filter(({ access }) => access === 'write').map(({ id }) => id)],
    section,
    topics,
    language,
    bylines,
    photos,
  }
}
