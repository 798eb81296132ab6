import type { PublicPhoto, PublicRendition } from '../model/public-story.ts'

/** The absolute address of a path of ours. `origin` has no trailing slash, `path` begins with one. */
export function absolute(origin: string, path: string): string {
  return new URL(path, `${origin}/`).href
}

/** Wide enough for every preview, small enough to send. */
const SHARED_WIDTH = 1280

/** The rendition that others show: a JPEG, the widest up to 1280 pixels, else the narrowest there is. */
export function sharedRendition(photo: PublicPhoto): PublicRendition | null {
  const jpegs = photo.renditions
    .filter((rendition) => rendition.type === 'image/jpeg')
    .sort((a, b) => a.width - b.width)
  return jpegs.filter((rendition) => rendition.width <= SHARED_WIDTH).at(-1) ?? jpegs[0] ?? null
}
