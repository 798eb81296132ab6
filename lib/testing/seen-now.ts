import { fingerprintOf } from '#lib/document/fingerprint.ts'
import type { Db } from '#lib/platform/db/client.ts'
import type { SeenFingerprint } from '#lib/publishing/commands/require-seen.ts'
import { knownOf } from '#lib/publishing/queries/preview-known.ts'
import { storySourcing } from '#lib/sources/queries/story-sourcing.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'

/** What an editor who looks at a story now sees, and sends along when publishing it. */
export async function seenNow(db: Db, storyId: string): Promise<SeenFingerprint> {
  const { document, stateVector } = await storyDocument(db, storyId)
  const { hash: known } = await knownOf(document, await storySourcing(db, storyId))
  return {
    hash: await fingerprintOf(document),
    known,
    stateVector: Buffer.from(stateVector).toString('base64'),
  }
}
