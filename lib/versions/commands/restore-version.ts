import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { cutVersion, storyMoment } from '#lib/publishing/commands/cut-version.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import { findVersion } from '../queries/find-version.ts'

/**
 * Makes the words those of an older version, through the log like any other edit: only what differs changes, and whoever has the
 * story open keeps their place. What stood there is kept as a version first (`keptId`), so that it can be taken back. Sourcing,
 * section and bylines stay as they are now. Throws conflict when these are the words that stand there.
 */
export function restoreVersion(
  ctx: Ctx,
  input: { storyId: string; versionId: string; key: string },
): Promise<{ number: number; keptId: string }> {
  return once(ctx, 'versions.restore', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.storyId, 'write')
    const old = await findVersion(ctx, tx, story, input.versionId)
    const moment = await storyMoment(tx, story.id)
    if (moment.fingerprint === old.fingerprint)
      throw new AppError('conflict', 'These are the words that stand there now. Nothing was changed.')
    const { number: from } = old.entry
    const kept = await cutVersion(tx, ctx, {
      storyId: story.id,
      kind: 'automatic',
      name: `Before version ${from} was brought back`,
      moment,
    })
    await write({ ...ctx, db: tx }, story.id, old.document)
    const restored = await cutVersion(tx, ctx, {
      storyId: story.id,
      kind: 'restored',
      name: `Version ${from}`,
    })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'story.version_restored',
      subjectType: 'story',
      subjectId: story.id,
      detail: { versionNumber: from, kept: kept.number, as: restored.number },
    })
    return { number: restored.number, keptId: kept.id }
  })
}

async function write(ctx: Ctx & { db: Db }, storyId: string, document: StoryDocument): Promise<void> {
  const { ydoc } = await loadYDoc(ctx.db, storyId)
  const before = encodeStateVector(ydoc)
  // Whatever the version was written with, the story stays closed to bundles that are older than its newest words.
  applyDocumentToYDoc(ydoc, { ...document, schema: DOCUMENT_SCHEMA })
  const bytes = encodeStateAsUpdate(ydoc, before)
  ydoc.destroy()
  await appendUpdates(ctx, { storyId, updates: [{ bytes, actorId: ctx.actor.id }] })
}
