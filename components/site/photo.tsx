import type { ReactNode } from 'react'
import { madeWithAi } from '#lib/photos/model/made-with-ai.ts'
import type { PublicPhoto, PublicRendition } from '#lib/publishing/model/public-story.ts'

type PictureProps = { photo: PublicPhoto; sizes: string; urgent?: boolean; alt?: string }

/**
 * The picture alone, in every size and type that exists; the browser picks. Its width and height are set, so nothing
 * moves when it arrives. `urgent` is for the one picture that the reader came for; `alt` replaces the photo's own.
 */
export function Picture({ photo, sizes, urgent = false, alt = photo.alt }: PictureProps): ReactNode {
  const fallback = photo.renditions.filter((rendition) => rendition.type === 'image/jpeg')
  const largest = fallback.at(-1) ?? photo.renditions.at(-1)
  if (!largest) return null
  return (
    <picture>
      <Source type="image/avif" photo={photo} sizes={sizes} />
      <Source type="image/webp" photo={photo} sizes={sizes} />
      <img
        src={largest.src}
        srcSet={srcSet(fallback)}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={alt}
        decoding="async"
        {...(urgent ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  )
}

type PhotoProps = {
  photo: PublicPhoto
  sizes: string
  className: string
  urgent?: boolean
  children?: ReactNode
}

/** Says that a picture was made or altered with AI; nothing for every other picture. */
export function MadeWithAi({ photo }: { photo: PublicPhoto }): ReactNode {
  const ai = madeWithAi(photo.digitalSourceType)
  return ai === null ? null : <span className="made-with-ai">{ai.label}</span>
}

/** A photo with caption and credit in one quiet line. `children` is the caption, drawn by whoever knows its marks. */
export function Photo({ photo, sizes, className, urgent = false, children }: PhotoProps): ReactNode {
  const credit = [photo.creator, photo.agency].filter((part) => part !== '').join(' | ')
  const tall = photo.height > photo.width ? ' tall' : ''
  return (
    <figure className={`${className}${tall}`}>
      <Picture photo={photo} sizes={sizes} urgent={urgent} />
      <figcaption>
        <MadeWithAi photo={photo} />
        {children}
        {credit === '' ? null : (
          <>
            {' '}
            <span className="credit">{credit}</span>
          </>
        )}
      </figcaption>
    </figure>
  )
}

function Source({
  type,
  photo,
  sizes,
}: {
  type: PublicRendition['type']
  photo: PublicPhoto
  sizes: string
}): ReactNode {
  const renditions = photo.renditions.filter((rendition) => rendition.type === type)
  return renditions.length === 0 ? null : <source type={type} srcSet={srcSet(renditions)} sizes={sizes} />
}

function srcSet(renditions: PublicRendition[]): string | undefined {
  const list = renditions.map((rendition) => `${rendition.src} ${rendition.width}w`).join(', ')
  return list === '' ? undefined : list
}
