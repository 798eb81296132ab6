import type { Db } from '#lib/platform/db/client.ts'
import { suggestionIdsOfUpdate } from '#lib/document/yjs/suggestion-ids-of-update.ts'

/** A Yjs update that is being put into the log, and whose words it holds. */
type Written = { bytes: Uint8Array; actorId: string | null }

/** More in one update than anybody suggests at once; what is beyond has no author, and is decided like any other. */
const MOST = 2_000

/**
 * Takes down who made the suggestions that are new in these updates, in the transaction that puts them into the log. The first writer
 * of an id is its author for good, so nobody can suggest in another's name. The updates must be readable.
 */
export async function noteSuggestions(
  tx: Db,
  { storyId, at, written }: { storyId: string; at: Date; written: readonly Written[] },
): Promise<void> {
  const rows = written.flatMap(({ bytes, actorId }) =>
    actorId === null
      ? []
      : suggestionIdsOfUpdate(bytes)
          .slice(0, MOST)
          .map((id) => ({ storyId, id, authorId: actorId, createdAt: at })),
  )
  if (rows.length > 0) await tx.storySuggestion.createMany({ data: rows, skipDuplicates: true })
}
