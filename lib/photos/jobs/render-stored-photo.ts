import { storeRenditions, renditionPacket } from '../commands/store-renditions.ts'
import type { RenditionRow } from '../commands/store-renditions.ts'
import { makeRenditions } from '../intake/make-renditions.ts'
import { oneAtATime } from '../intake/one-at-a-time.ts'
import { openPhoto } from '../intake/open-photo.ts'
import type { PhotoFields } from '../model/photo-fields.ts'
import type { RenditionFormat } from '../model/photo-format.ts'
import type { FileStore } from '#lib/platform/storage/file-store.ts'

type StoredPhoto = PhotoFields & { id: string; storageKey: string; sha256: string }

/**
 * Makes renditions of a photo of the library from its original, with what is said of it now, and stores them. → their
 * rows. Throws where the original is gone or can no longer be read: the job is tried again and then left for a person.
 */
export function renderStoredPhoto(
  store: FileStore,
  photo: StoredPhoto,
  formats: readonly RenditionFormat[],
): Promise<RenditionRow[]> {
  return oneAtATime(async () => {
    const bytes = await store.read(photo.storageKey)
    if (!bytes) throw new Error(`The original of photo ${photo.id} is not in the file store.`)
    const opened = await openPhoto(bytes)
    if (!opened.ok) throw new Error(`The original of photo ${photo.id} cannot be read: ${opened.message}`)
    return storeRenditions(
      store,
      await makeRenditions(opened.pixels, formats, renditionPacket(photo, photo.sha256)),
    )
  })
}
