import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { Inline } from '../inline.tsx'
import type { PassageIndex } from '../passages.ts'
import { childOf } from './child-of.ts'

/** Words of the story set large, and who said them. */
export function PullQuote({ node, index }: { node: NodeJson; index: PassageIndex }): ReactNode {
  const words = childOf(node, 'pullQuoteText')
  const speaker = childOf(node, 'pullQuoteSpeaker')
  if (!words) return null
  return (
    <figure className="pull-quote">
      <blockquote>
        <p>
          <Inline nodes={words} index={index} />
        </p>
      </blockquote>
      {speaker ? (
        <figcaption>
          <Inline nodes={speaker} index={index} />
        </figcaption>
      ) : null}
    </figure>
  )
}
