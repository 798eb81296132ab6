import type { FileStore } from '#lib/platform/storage/file-store.ts'
import type { Rendition } from '../intake/make-renditions.ts'
import { MEDIA_TYPES } from '../model/photo-format.ts'
import { writeXmp } from '../metadata/write-xmp.ts'
import type { PhotoFields } from '../model/photo-fields.ts'

/** A stored rendition as a row of its photo. */
export type RenditionRow = {
  mediaType: string
  width: number
  height: number
  bytes: number
  storageKey: string
}

/** Puts renditions into the store; → their rows, for a transaction that follows. */
export function storeRenditions(store: FileStore, renditions: readonly Rendition[]): Promise<RenditionRow[]> {
  return Promise.all(
    renditions.map(async ({ format, width, height, bytes }) => {
      const stored = await store.put(bytes, { ending: format === 'jpeg' ? 'jpg' : format })
      return { mediaType: MEDIA_TYPES[format], width, height, bytes: stored.bytes, storageKey: stored.key }
    }),
  )
}

/** What every rendition says of itself: the words of the credit and the terms, and which original it was made from. */
export function renditionPacket(photo: Omit<PhotoFields, 'takenAt'>, sha256: string): string {
  const { caption, creator, agency, copyright, usageTerms, digitalSourceType } = photo
  return writeXmp(
    { caption, creator, agency, copyright, usageTerms, digitalSourceType },
    `urn:sha256:${sha256}`,
  )
}
