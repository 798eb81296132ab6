import type { RenditionView } from './photo-view.ts'

type RenditionRow = { mediaType: string; width: number; height: number; storageKey: string }

const ENDINGS = { 'image/avif': 'avif', 'image/webp': 'webp', 'image/jpeg': 'jpg' } as const
const ORDER = Object.keys(ENDINGS)

/** The renditions of a photo at the addresses that signed-in people fetch them from. */
export function newsroomRenditions(photoId: string, rows: readonly RenditionRow[]): RenditionView[] {
  return views(rows, (row, type) => `/api/photos/${photoId}/${row.width}.${ENDINGS[type]}`)
}

/** The same renditions at the newsroom's own addresses, for a preview of what is not public yet. */
export function atNewsroom(photoId: string, renditions: readonly RenditionView[]): RenditionView[] {
  return renditions.map((rendition) => ({
    ...rendition,
    src: `/api/photos/${photoId}/${rendition.width}.${ENDINGS[rendition.type]}`,
  }))
}

/** The renditions of a photo at the addresses that readers fetch them from once a story that uses it is published. */
export function publicRenditions(rows: readonly RenditionRow[]): RenditionView[] {
  return views(rows, (row) => `/media/${row.storageKey}`)
}

/** The type and width that the last part of a newsroom address asks for ("640.webp"), or null. */
export function readRenditionName(name: string): { type: RenditionView['type']; width: number } | null {
  const [, width, ending] = /^(\d{1,5})\.(avif|webp|jpg)$/.exec(name) ?? []
  const type = Object.entries(ENDINGS).find(([, known]) => known === ending)?.[0]
  return width && isRenditionType(type) ? { type, width: Number(width) } : null
}

/** Whether a media type is one that renditions come in. */
function isRenditionType(type: string | undefined): type is RenditionView['type'] {
  return type !== undefined && Object.hasOwn(ENDINGS, type)
}

function views(
  rows: readonly RenditionRow[],
  src: (row: RenditionRow, type: RenditionView['type']) => string,
) {
  return rows
    .flatMap(({ mediaType, ...row }) =>
      isRenditionType(mediaType)
        ? [
            {
              src: src({ mediaType, ...row }, mediaType),
              width: row.width,
              height: row.height,
              type: mediaType,
            },
          ]
        : [],
    )
    .sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type) || one.width - other.width)
}
