import type { Actor } from '#lib/platform/context.ts'
import { creditLine } from '../model/credit-line.ts'
import type { PhotoView } from '../model/photo-view.ts'
import { newsroomRenditions } from '../model/rendition-address.ts'
import { abilitiesFor } from '../policy.ts'
import type { PhotoRow } from './find-photo.ts'

/** A photo's row as plain data for this person. Where the file lies is not part of it. */
export function photoView(actor: Actor, row: PhotoRow): PhotoView {
  const { id, revision, originalName, mediaType, bytes, width, height, thumbhash } = row
  const { caption, creator, agency, copyright, altText, headline, instructions, usageTerms } = row
  return {
    id,
    revision,
    originalName,
    mediaType,
    bytes,
    width,
    height,
    thumbhash,
    caption,
    creator,
    agency,
    copyright,
    altText,
    headline,
    instructions,
    usageTerms,
    city: row.city,
    country: row.country,
    digitalSourceType: row.digitalSourceType,
    takenAt: row.takenAt?.toISOString() ?? null,
    rights: row.rights,
    rightsUntil: row.rightsUntil?.toISOString() ?? null,
    creditLine: creditLine(row),
    uploadedBy: row.uploadedBy,
    createdAt: row.createdAt.toISOString(),
    renditions: newsroomRenditions(id, row.renditions),
    abilities: abilitiesFor(actor, row),
  }
}
