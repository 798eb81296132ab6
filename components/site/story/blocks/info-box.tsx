import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { Inline } from '../inline.tsx'
import type { PassageIndex } from '../passages.ts'
import { childOf } from './child-of.ts'

type Props = { node: NodeJson; index: PassageIndex; children: ReactNode }

/** A ruled box beside the story. `children` are its blocks; the title is drawn here. */
export function InfoBox({ node, index, children }: Props): ReactNode {
  const title = childOf(node, 'infoBoxTitle')
  const name = title ? title.map(textOf).join('').trim() : 'In brief'
  return (
    <aside className="info-box" aria-label={name}>
      {title ? (
        <h2>
          <Inline nodes={title} index={index} />
        </h2>
      ) : null}
      {children}
    </aside>
  )
}
