/** The kinds of file that a photo may come as. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp'

/** The kinds of file that readers and the newsroom get. */
export type RenditionFormat = 'webp' | 'jpeg' | 'avif'

export const MEDIA_TYPES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
} as const satisfies Record<PhotoFormat | RenditionFormat, string>

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 50 * 1024 * 1024

/** The largest picture that is taken, in pixels: a 60-megapixel camera's. */
export const MOST_PIXELS = 60_000_000

/** The smallest side that is taken, in pixels: less than that is no photograph. */
export const FEWEST_PIXELS = 16
