import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { Photo } from '../../photo.tsx'
import { Inline } from '../inline.tsx'
import type { PassageIndex } from '../passages.ts'

type Props = { node: NodeJson; index: PassageIndex }

/** A photo of the text, once on the page. */
export function BodyPhoto({ node, index }: Props): ReactNode {
  return <OnePhoto node={node} index={index} sizes="(min-width: 48rem) 42rem, 100vw" />
}

/** Photos that belong together: two beside each other where there is room, each with its caption. */
export function Gallery({ node, index }: Props): ReactNode {
  const shown = (node.content ?? []).filter((child) => index.photos.has(child))
  if (shown.length === 0) return null
  const count = `${shown.length} ${shown.length === 1 ? 'photo' : 'photos'}`
  return (
    <div className="gallery" role="group" aria-label={`Gallery, ${count}`}>
      {shown.map((child, position) => (
        <OnePhoto key={position} node={child} index={index} sizes="(min-width: 48rem) 31rem, 100vw" />
      ))}
    </div>
  )
}

function OnePhoto({ node, index, sizes }: Props & { sizes: string }): ReactNode {
  const photo = index.photos.get(node)
  if (!photo) return null
  return (
    <Photo photo={photo} sizes={sizes} className="photo">
      <Inline nodes={photo.caption} index={index} />
    </Photo>
  )
}
