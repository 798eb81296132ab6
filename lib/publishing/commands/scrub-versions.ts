import { fingerprintOf } from '#lib/document/fingerprint.ts'
import { dataWithoutPassage, withoutPassage } from '#lib/document/model/without-passage.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'

/**
 * Takes a passage out of the versions of a story that readers never had. Versions are final to everybody else: the transaction
 * says which story it scrubs, and a trigger lets through no other change. The caller holds the story's row. → how many
 * versions held it.
 */
export async function scrubVersions(
  tx: Db,
  clock: Clock,
  { storyId, pieces }: { storyId: string; pieces: readonly string[] },
): Promise<number> {
  await tx.$queryRaw`select set_config('stet.scrubs_story', ${storyId}, true)`
  const ids = await tx.$queryRaw<{ id: string }[]>`
    select id from story_version where story_id = ${storyId}::uuid and public_story is null order by number`
  let scrubbed = 0
  for (const { id } of ids) if (await scrubVersion(tx, clock, id, pieces)) scrubbed += 1
  return scrubbed
}

async function scrubVersion(tx: Db, clock: Clock, id: string, pieces: readonly string[]): Promise<boolean> {
  const version = await tx.storyVersion.findUniqueOrThrow({
    where: { id },
    select: { document: true, facts: true, name: true },
  })
  const { document, count } = withoutPassage(version.document as StoryDocument, pieces)
  const facts = dataWithoutPassage(version.facts, pieces)
  const name = dataWithoutPassage(version.name, pieces) as string
  const isInFacts = JSON.stringify(facts) !== JSON.stringify(version.facts) || name !== version.name
  if (count === 0 && !isInFacts) return false
  await tx.storyVersion.update({
    where: { id },
    data: {
      document: document as object,
      facts: facts as object,
      name,
      fingerprint: await fingerprintOf(document),
      scrubbedAt: clock.now(),
    },
  })
  return true
}
