import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { Inline } from '../inline.tsx'
import type { PassageIndex } from '../passages.ts'

/** Words of the story set large, and who said them; nothing while there are none. */
export function PullQuote({ node, index }: { node: NodeJson; index: PassageIndex }): ReactNode {
  const withWords = (type: string) =>
    (node.content ?? []).filter((child) => child.type === type && textOf(child).trim() !== '')
  const [words, speakers] = [withWords('pullQuoteText'), withWords('pullQuoteSpeaker')]
  if (words.length === 0) return null
  return (
    <figure className="pull-quote">
      <blockquote>
        {words.map((child, position) => (
          <p key={position}>
            <Inline nodes={child.content} index={index} />
          </p>
        ))}
      </blockquote>
      {speakers.length > 0 ? (
        <figcaption>
          {speakers.map((child, position) => (
            <p key={position}>
              <Inline nodes={child.content} index={index} />
            </p>
          ))}
        </figcaption>
      ) : null}
    </figure>
  )
}
