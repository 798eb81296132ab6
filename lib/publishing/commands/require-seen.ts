import { compareDocuments } from '#lib/document/diff.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { sinceSeen } from '#lib/stories/queries/since-seen.ts'
import { knownOf } from '../queries/preview-known.ts'
import type { StoryMoment } from './cut-version.ts'

/**
 * What the person who publishes saw: the SHA-256 of the words, as `fingerprintOf` makes it, the Yjs state vector (base64) behind it,
 * and in `known` the SHA-256 of "How we know this" that was shown and confirmed.
 */
export type SeenFingerprint = { stateVector: string; hash: string; known: string }

/**
 * Throws changed_since, with who wrote and what, unless the story's words are exactly those that were seen; and the same with
 * `known: true` in its detail unless readers would be told of the sources exactly what was confirmed.
 */
export async function requireSeen(
  tx: Db,
  storyId: string,
  moment: StoryMoment,
  seen: SeenFingerprint,
): Promise<void> {
  if (seen.hash !== moment.fingerprint) throw await wordsChanged(tx, storyId, moment, seen.hash)
  const { hash } = await knownOf(moment.document, moment.facts)
  if (seen.known === hash) return
  throw new AppError(
    'changed_since',
    'What readers are told about the sources changed since you looked. Nothing was published: read “How we know this” again and confirm it.',
    { detail: { by: [], changes: null, known: true } },
  )
}

async function wordsChanged(tx: Db, storyId: string, moment: StoryMoment, hash: string): Promise<AppError> {
  const since = await sinceSeen(tx, storyId, hash)
  if (!since)
    return new AppError(
      'changed_since',
      'The server does not have the words that you see, or they are long gone. Wait until the top bar says “Saved”, then publish again. Nothing was published.',
      { detail: { by: [], changes: null } },
    )
  const by = since.by.join(' and ') || 'Somebody'
  return new AppError(
    'changed_since',
    `${by} changed the story since you looked. Nothing was published: read the changes, then publish again.`,
    { detail: { by: since.by, changes: compareDocuments(since.seen, moment.document) } },
  )
}
