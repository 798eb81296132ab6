import { fingerprintOf } from '#lib/document/fingerprint.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { cutVersion } from '#lib/publishing/commands/cut-version.ts'
import type { StoryMoment } from '#lib/publishing/commands/cut-version.ts'
import { versionFacts } from '#lib/publishing/queries/version-facts.ts'
import { documentAtRest } from '#lib/stories/queries/document-at-rest.ts'
import { logRest } from '#lib/stories/queries/log-rest.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import { automaticVersion } from '../model/automatic.ts'

// Enough to know who wrote in the last half hour.
const LATELY = 20

/**
 * Keeps a version by itself when it is time for one (`automaticVersion` says when), before the words are projected, so that the last
 * checkpoint still says how they rested. Words that a version holds already are not kept again. It is the work of the system
 * between a person's words and has no audit entry: the row says whose words it keeps. → its number, or null.
 */
export async function keepAutomatic(
  db: Db,
  clock: Clock,
  storyId: string,
  { ended }: { ended: boolean },
): Promise<number | null> {
  const log = await logRest(db, storyId)
  if (!log) return null
  const kept = await lately(db, storyId)
  const [last] = kept
  const question = {
    ...log,
    last: last ? { docSeq: last.docSeq, at: last.createdAt } : null,
    writers: kept.map(({ createdById, createdAt }) => ({ id: createdById, at: createdAt })),
    now: clock.now(),
    ended,
  }
  const which = automaticVersion(question)
  if (!which) return null
  // Read outside of the transaction, which then holds the story's row only to write.
  const moment = await momentAt(db, storyId, which === 'rest' ? (log.rest?.seq ?? null) : null)
  if (!moment || moment.fingerprint === last?.fingerprint) return null
  const writerId = (which === 'rest' ? log.rest : log.end)?.writerId ?? log.authorId
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select 1 from story where id = ${storyId}::uuid for update`
    const [newest] = await lately(tx, storyId)
    // Another process, or a step of the workflow, was first.
    if (newest && newest.number !== last?.number) return null
    const by = { actor: { id: writerId }, clock }
    return (await cutVersion(tx, by, { storyId, kind: 'automatic', moment })).number
  })
}

async function momentAt(db: Db, storyId: string, restSeq: number | null): Promise<StoryMoment | null> {
  const words =
    restSeq === null ? await storyDocument(db, storyId) : await documentAtRest(db, storyId, restSeq)
  if (!words) return null
  return {
    ...words,
    facts: await versionFacts(db, storyId),
    fingerprint: await fingerprintOf(words.document),
  }
}

function lately(db: Db, storyId: string) {
  return db.storyVersion.findMany({
    where: { storyId },
    orderBy: { number: 'desc' },
    take: LATELY,
    select: { number: true, docSeq: true, fingerprint: true, createdAt: true, createdById: true },
  })
}
