import { compareDocuments } from '#lib/document/diff.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { sinceSeen } from '#lib/stories/queries/since-seen.ts'
import type { StoryMoment } from './cut-version.ts'

/** What the person who publishes saw: the SHA-256 of the words, as `fingerprintOf` makes it, and the Yjs state vector (base64) behind it. */
export type SeenFingerprint = { stateVector: string; hash: string }

/** Throws changed_since, with who wrote and what, unless the story's words are exactly those that were seen. */
export async function requireSeen(
  tx: Db,
  storyId: string,
  moment: StoryMoment,
  seen: SeenFingerprint,
): Promise<void> {
  if (seen.hash === moment.fingerprint) return
  const since = await sinceSeen(tx, storyId, seen.hash)
  if (!since) {
    throw new AppError(
      'changed_since',
      'The server does not have the words that you see, or they are long gone. Wait until the top bar says “Saved”, then publish again. Nothing was published.',
      {
        detail: { by: [], changes: null },
      },
    )
  }
  const by = since.by.join(' and ') || 'Somebody'
  throw new AppError(
    'changed_since',
    `${by} changed the story since you looked. Nothing was published: read the changes, then publish again.`,
    {
      detail: { by: since.by, changes: compareDocuments(since.seen, moment.document) },
    },
  )
}
