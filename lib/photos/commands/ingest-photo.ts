import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { files } from '#lib/platform/storage/files.ts'
import { FileTooLargeError } from '#lib/platform/storage/file-store.ts'
import type { FileStore, StoredFile } from '#lib/platform/storage/file-store.ts'
import { makeRenditions } from '../intake/make-renditions.ts'
import { oneAtATime } from '../intake/one-at-a-time.ts'
import { openPhoto, thumbhashOf } from '../intake/open-photo.ts'
import { tooLarge } from '../intake/too-large.ts'
import { fieldsFromMetadata } from '../metadata/fields-from-metadata.ts'
import { readPhotoMetadata } from '../metadata/read-photo-metadata.ts'
import { MEDIA_TYPES, MOST_BYTES } from '../model/photo-format.ts'
import type { PhotoView } from '../model/photo-view.ts'
import { canUpload } from '../policy.ts'
import { findPhoto } from '../queries/find-photo.ts'
import { photoView } from '../queries/photo-view.ts'
import { addPhoto } from './add-photo.ts'
import type { NewPhoto } from './add-photo.ts'
import { renditionPacket, storeRenditions } from './store-renditions.ts'

/** `known` is true where this very file was in the library already: nothing was added, and what is said of it was kept. */
export type IngestedPhoto = { photo: PhotoView; known: boolean }

/**
 * Takes a photo into the library: the file is kept as it came, what it says of itself fills the fields, WebP and JPEG
 * renditions are made at once and AVIF by a job. What cannot be used is refused with bad_input or too_large, and
 * nothing of it is kept. `fileName` is shown to people and used for nothing else.
 */
export async function ingestPhoto(
  ctx: Ctx,
  input: { source: Uint8Array | AsyncIterable<Uint8Array>; fileName: string },
): Promise<IngestedPhoto> {
  if (!canUpload(ctx.actor))
    throw new AppError('not_allowed', 'Photos are filed by reporters, editors and the photo desk.')
  const store = files()
  const original = await receive(store, input.source)
  const known = await ctx.db.photo.findUnique({ where: { storageKey: original.key }, select: { id: true } })
  const id =
    known?.id ?? (await addPhoto(ctx, await oneAtATime(() => prepare(store, original, input.fileName))))
  return { photo: photoView(ctx.actor, await findPhoto(ctx, id, 'see')), known: known !== null }
}

async function receive(
  store: FileStore,
  source: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  try {
    return await store.put(source, { maxBytes: MOST_BYTES })
  } catch (error) {
    if (!(error instanceof FileTooLargeError)) throw error
    throw tooLarge()
  }
}

async function prepare(store: FileStore, original: StoredFile, fileName: string): Promise<NewPhoto> {
  const bytes = await store.read(original.key)
  if (!bytes)
    throw new AppError('unavailable', 'The photo could not be read back after it was stored. Send it again.')
  const opened = await openPhoto(bytes)
  if (!opened.ok) {
    await store.delete(original.key)
    throw new AppError('bad_input', opened.message)
  }
  const fields = fieldsFromMetadata(await readPhotoMetadata(bytes))
  const renditions = await makeRenditions(
    opened.pixels,
    ['webp', 'jpeg'],
    renditionPacket(fields, original.sha256),
  )
  return {
    ...fields,
    originalName: displayName(fileName),
    storageKey: original.key,
    sha256: original.sha256,
    mediaType: MEDIA_TYPES[opened.format],
    bytes: original.bytes,
    width: opened.width,
    height: opened.height,
    thumbhash: await thumbhashOf(opened.pixels),
    renditions: await storeRenditions(store, renditions),
  }
}

/** The last part of whatever path the browser sent, without what cannot be seen. */
function displayName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{C}]/gu, '')
      .trim()
      .slice(0, 200) || 'photo'
  )
}
