import { v7 } from 'uuid'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { newDataKey, seal, sealText } from '#lib/platform/crypto/envelope.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { files } from '#lib/platform/storage/files.ts'
import { touchStory } from '#lib/stories/commands/touch-story.ts'
import { lockStory } from '#lib/stories/queries/find-story.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { mediaTypeOf } from '../model/media-type-of.ts'
import { fileNameFrom, refusalOfFile } from '../model/source-file.ts'
import { findSource } from '../queries/find-source.ts'
import { sourceKey } from './source-key.ts'

type NewFile = { sourceId: string; useId: string | null; fileName: string; bytes: Uint8Array }

/**
 * Keeps a file of a source, or evidence for one use of it. It is encrypted with a key of its own before it reaches the disk;
 * name and key are encrypted with the source's. Throws bad_input for an empty file, one too large, and a name that is a path.
 * → its id.
 */
export async function addFile(ctx: Ctx, input: NewFile): Promise<{ id: string }> {
  const source = await findSource(ctx, input.sourceId, 'keep')
  const refusal = refusalOfFile({ name: input.fileName, size: input.bytes.byteLength })
  if (refusal) throw new AppError('bad_input', refusal)
  const id = v7()
  const key = newDataKey()
  const stored = await files().put(seal(key, input.bytes, keptPlaces.fileBytes(id)))
  try {
    await inTransaction(ctx.db, async (tx) => {
      const storyId = input.useId ? await storyOfUse(tx, ctx, { ...input, useId: input.useId }) : null
      const label = JSON.stringify({ name: fileNameFrom(input.fileName), key: key.toString('base64') })
      await tx.sourceFile.create({
        data: {
          id,
          sourceId: source.id,
          useId: input.useId,
          labelSealed: sealText(await sourceKey(tx, source.id), label, keptPlaces.fileLabel(id)),
          mediaType: mediaTypeOf(input.bytes),
          bytes: input.bytes.byteLength,
          storageKey: stored.key,
          uploadedById: ctx.actor.id,
          createdAt: ctx.clock.now(),
        },
      })
      if (storyId) await touchStory(tx, ctx, storyId)
      await audit(tx, ctx, {
        action: 'source.file_added',
        subjectType: 'source',
        subjectId: source.id,
        detail: { fileId: id },
      })
    })
  } catch (error) {
    await files().delete(stored.key)
    throw error
  }
  return { id }
}

async function storyOfUse(tx: Db, ctx: Ctx, input: { sourceId: string; useId: string }): Promise<string> {
  const use = isUuid(input.useId)
    ? await tx.sourceUse.findFirst({ where: { id: input.useId, sourceId: input.sourceId } })
    : null
  if (!use) throw notFound('use')
  return (await lockStory(ctx, tx, use.storyId, 'attribute')).id
}
