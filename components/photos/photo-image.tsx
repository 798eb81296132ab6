import { thumbHashToAverageRGBA } from 'thumbhash'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'

type Props = {
  photo: Pick<PhotoView, 'renditions' | 'width' | 'height' | 'thumbhash'>
  alt: string
  /** How wide it is shown, as the `sizes` attribute takes it. */
  sizes: string
  className?: string
}

/** A photo of the newsroom at the width that is needed, in its colour until it is there. */
export function PhotoImage({ photo, alt, sizes, className }: Props) {
  const webp = photo.renditions.filter((rendition) => rendition.type === 'image/webp')
  return (
    <img
      src={webp[0]?.src}
      srcSet={webp.map((rendition) => `${rendition.src} ${rendition.width}w`).join(', ')}
      sizes={sizes}
      alt={alt}
      width={photo.width}
      height={photo.height}
      loading="lazy"
      decoding="async"
      draggable={false}
      style={{ backgroundColor: averageColour(photo.thumbhash) }}
      className={className}
    />
  )
}

/** The photo's average colour as CSS, from its thumbhash in base64; the well's colour when there is none. */
function averageColour(thumbhash: string): string {
  try {
    const bytes = Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0))
    const { r, g, b } = thumbHashToAverageRGBA(bytes)
    return [r, g, b].every(Number.isFinite)
      ? `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(' ')})`
      : 'var(--well)'
  } catch {
    return 'var(--well)'
  }
}
