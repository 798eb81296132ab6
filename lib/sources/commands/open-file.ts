import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { open } from '#lib/platform/crypto/envelope.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { files } from '#lib/platform/storage/files.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { findFile } from '../queries/find-file.ts'
import { openLabel } from '../queries/open-label.ts'
import { openSourceKey } from '../queries/open-source-key.ts'

/** A file of a source, decrypted whole, with the name and type to hand it out under. */
export type OpenedFile = { name: string; mediaType: string; bytes: Buffer<ArrayBuffer> }

/** Opens a file for somebody who may see its source, and writes down that they did. A removed file is not_found. */
export async function openFile(ctx: Ctx, input: { sourceId: string; id: string }): Promise<OpenedFile> {
  const { file, source } = await findFile(ctx, input.id, 'see_files')
  if (file.sourceId !== input.sourceId || file.removedAt) throw notFound('file')
  const { name, key } = openLabel(openSourceKey(source), file)
  const stored = key === null ? null : await files().read(file.storageKey)
  if (!stored || key === null) {
    throw new AppError(
      'unavailable',
      'The file is named but its bytes are not in the store. Ask whoever runs Stet to look into its backup.',
    )
  }
  const bytes = open(Buffer.from(key, 'base64'), stored, keptPlaces.fileBytes(file.id))
  await audit(ctx.db, ctx, {
    action: 'source.file_read',
    subjectType: 'source',
    subjectId: source.id,
    detail: { fileId: file.id },
  })
  return { name, mediaType: file.mediaType, bytes: Buffer.from(bytes) }
}
