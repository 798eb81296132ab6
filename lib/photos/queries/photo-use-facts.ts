import type { Db } from '#lib/platform/db/client.ts'
import type { PhotoUseFacts } from '../model/photo-view.ts'
import { publicRenditions } from '../model/rendition-address.ts'

/**
 * What checks and versions need of a story's photo uses, with the public addresses of the renditions. It asks for no
 * rights: the caller has the story already. In a publishing transaction, call `markUsesPublished` first.
 */
export async function photoUseFacts(db: Db, storyId: string): Promise<PhotoUseFacts[]> {
  const uses = await db.photoUse.findMany({
    where: { storyId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { photo: { include: { renditions: true } } },
  })
  return uses.map(({ id, photo }) => ({
    photoUseId: id,
    photoId: photo.id,
    label: photo.originalName,
    caption: photo.caption,
    alt: photo.altText,
    thumbhash: photo.thumbhash,
    revision: photo.revision,
    creator: photo.creator,
    agency: photo.agency,
    copyright: photo.copyright,
    digitalSourceType: photo.digitalSourceType,
    rights: photo.rights,
    rightsUntil: photo.rightsUntil?.toISOString() ?? null,
    width: photo.width,
    height: photo.height,
    renditions: publicRenditions(photo.renditions),
  }))
}
