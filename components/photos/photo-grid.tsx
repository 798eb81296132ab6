'use client'

import type { PhotoView } from '#lib/photos/model/photo-view.ts'
import { PhotoImage } from './photo-image.tsx'

type Props = { photos: readonly PhotoView[]; open: string | null; onOpen: (id: string) => void }

/** Photos side by side, each with its caption's beginning and its credit. */
export function PhotoGrid({ photos, open, onOpen }: Props) {
  return (
    <ul
      className="grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-4 max-sm:grid-cols-2 max-sm:gap-2"
      aria-label="Photos"
    >
      {photos.map((photo) => (
        <li key={photo.id}>
          <button
            type="button"
            aria-pressed={photo.id === open}
            onClick={() => onOpen(photo.id)}
            className="group grid w-full gap-1.5 rounded-md p-1.5 text-left hover:bg-well aria-pressed:bg-accent-wash"
          >
            <PhotoImage
              photo={photo}
              alt={photo.altText}
              sizes="(max-width: 640px) 50vw, 260px"
              className="aspect-[3/2] w-full rounded-sm object-cover"
            />
            <span className="line-clamp-2 text-ui text-ink">{photo.caption || photo.originalName}</span>
            <span className="truncate text-label text-ink-faint">{photo.creditLine || 'No credit yet'}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
