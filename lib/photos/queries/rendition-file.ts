import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { notFound } from '#lib/platform/errors/app-error.ts'
import { readRenditionName } from '../model/rendition-address.ts'
import { findPhoto } from './find-photo.ts'

/** Which stored file to send, and as what. */
export type RenditionFile = { storageKey: string; mediaType: string; bytes: number }

/**
 * The rendition of a photo for a newsroom address ("640.webp"): the smallest of that type that is at least so wide, else
 * the widest, since a small photo has no large one. not_found where there is none for this person.
 */
export async function newsroomRendition(ctx: Ctx, photoId: string, name: string): Promise<RenditionFile> {
  const wanted = readRenditionName(name)
  const photo = await findPhoto(ctx, photoId, 'see')
  const ofType = photo.renditions
    .filter((row) => row.mediaType === wanted?.type)
    .sort((one, other) => one.width - other.width)
  const found = ofType.find((row) => row.width >= (wanted?.width ?? 0)) ?? ofType.at(-1)
  if (!found) throw notFound('picture')
  return { storageKey: found.storageKey, mediaType: found.mediaType, bytes: found.bytes }
}

/**
 * The rendition of that name, if readers may have it: a version of a story that is not withdrawn was published with the
 * photo. Null for everything else, so that a draft's photo and no photo look alike.
 */
export async function publicRendition(db: Db, storageKey: string): Promise<RenditionFile | null> {
  return db.photoRendition.findFirst({
    where: {
      storageKey,
      photo: { uses: { some: { publishedAt: { not: null }, story: { state: { not: 'withdrawn' } } } } },
    },
    select: { storageKey: true, mediaType: true, bytes: true },
  })
}
