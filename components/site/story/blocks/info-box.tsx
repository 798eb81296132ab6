import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { Inline } from '../inline.tsx'
import type { PassageIndex } from '../passages.ts'

/** A ruled box beside the story, named by its title. `children` are its blocks; an empty box is left out. */
export function InfoBox({ node, children }: { node: NodeJson; children: ReactNode }): ReactNode {
  if (textOf(node).trim() === '') return null
  const title = node.content?.find((child) => child.type === 'infoBoxTitle')
  return (
    <aside className="info-box" aria-label={(title && textOf(title).trim()) || 'In brief'}>
      {children}
    </aside>
  )
}

/** The title of a box. */
export function InfoBoxTitle({ node, index }: { node: NodeJson; index: PassageIndex }): ReactNode {
  if (!node.content?.length) return null
  return (
    <h2>
      <Inline nodes={node.content} index={index} />
    </h2>
  )
}
