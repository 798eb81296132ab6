import { decodeUpdate } from 'yjs'
import { wordCount } from '#lib/document/model/word-count.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { cutVersion } from '#lib/publishing/commands/cut-version.ts'
import { apply, loadYDoc } from '../queries/load-document.ts'

/** A text of fewer words can go at once without being kept. */
const FEWEST_WORDS = 100
/** The share of the words that must stay for an edit to count as writing. */
const MUST_STAY = 0.2
/** Fewer deleted characters cannot be most of a text that long; nearly every edit ends here. */
const FEWEST_CHARACTERS = 120

type Edit = { bytes: Uint8Array; actorId: string | null }

/** Whether most of a long text is gone. */
export function isShrunk(before: number, after: number): boolean {
  return before >= FEWEST_WORDS && after < before * MUST_STAY
}

/** How many characters and things an update deletes, at most: what it says that was deleted before counts again. */
export function deletedBy(bytes: Uint8Array): number {
  let deleted = 0
  for (const ranges of decodeUpdate(bytes).ds.clients.values())
    for (const range of ranges) deleted += range.len
  return deleted
}

/**
 * Before edits take most of a long text away, keeps what stands as a version and puts it within reach of everybody on the story's
 * page. Whoever sends them: a person, a browser that has gone mad, a tab of yesterday, a command. The caller holds
 * the story's row and has not appended the edits yet. A document that cannot be loaded is left to whoever opens it.
 */
export async function keepFormer(tx: Db, clock: Clock, storyId: string, edits: Edit[]): Promise<void> {
  const suspects = edits.filter(({ bytes }) => deletedBy(bytes) > 0)
  if (suspects.reduce((sum, { bytes }) => sum + deletedBy(bytes), 0) < FEWEST_CHARACTERS) return
  const { ydoc, seq } = await loadYDoc(tx, storyId)
  const before = wordCount(documentFromYDoc(ydoc))
  for (const { bytes } of before < FEWEST_WORDS ? [] : edits) apply(ydoc, { storyId, seq, bytes })
  const after = wordCount(documentFromYDoc(ydoc))
  ydoc.destroy()
  if (!isShrunk(before, after)) return
  const by = suspects.findLast(({ actorId }) => actorId !== null)?.actorId ?? (await authorOf(tx, storyId))
  const { id } = await cutVersion(tx, { actor: { id: by }, clock }, { storyId, kind: 'former' })
  await tx.story.update({ where: { id: storyId }, data: { formerVersionId: id } })
  await notify(tx, 'stet_story_changed', storyId)
}

async function authorOf(tx: Db, id: string): Promise<string> {
  const { authorId } = await tx.story.findUniqueOrThrow({ where: { id }, select: { authorId: true } })
  return authorId
}
