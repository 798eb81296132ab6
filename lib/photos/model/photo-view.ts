import type { PhotoAction } from '../policy.ts'
import type { PhotoFields } from './photo-fields.ts'
import type { PhotoRights } from './photo-rights.ts'

/** A rendition as a browser may fetch it: `src` is a path on our own origin. */
export type RenditionView = {
  src: string
  width: number
  height: number
  type: 'image/webp' | 'image/jpeg' | 'image/avif'
}

/** A photo of the library as the newsroom's interface gets it. Times are ISO 8601; `thumbhash` is base64. */
export type PhotoView = Omit<PhotoFields, 'takenAt'> & {
  id: string
  revision: number
  originalName: string
  /** Type and size in bytes of the file as it came. */
  mediaType: string
  bytes: number
  width: number
  height: number
  thumbhash: string
  takenAt: string | null
  rights: PhotoRights
  /** The last moment at which it may be published; null where the right does not end. */
  rightsUntil: string | null
  /** "Creator | Agency". */
  creditLine: string
  uploadedBy: { id: string; name: string }
  createdAt: string
  /** Sorted by type (AVIF, WebP, JPEG), then width. */
  renditions: RenditionView[]
  abilities: Record<PhotoAction, boolean>
}

/** A photo in one story. Its caption, alt text and crop stand in the document. */
export type PhotoUseView = { photoUseId: string; photo: PhotoView }

/** What checks and versions keep of a photo use: the file's own words, who is credited, and the public renditions. */
export type PhotoUseFacts = {
  photoUseId: string
  photoId: string
  /** The name under which the file came, for messages. */
  label: string
  /** The file's caption and alt text; those of this use stand in the document. */
  caption: string
  alt: string
  thumbhash: string
  revision: number
  creator: string
  agency: string
  copyright: string
  digitalSourceType: string
  rights: PhotoRights
  rightsUntil: string | null
  width: number
  height: number
  renditions: RenditionView[]
}

/** Where a photo is used, as far as the person who asks may see the stories. */
export type PhotoUsedIn = { storyId: string; headline: string; state: string; published: boolean }
