import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { embedOf } from '#lib/document/nodes/embed/providers.ts'
import { Inline } from '../inline.tsx'
import type { PassageIndex } from '../passages.ts'

/**
 * Something of a provider: what it is, in our words, and a link that opens it there. Nothing is asked of the provider before a
 * reader presses it; see docs/decisions/2026-11-25-embeds-are-links.md.
 */
export function Embed({ node, index }: { node: NodeJson; index: PassageIndex }): ReactNode {
  const embedded = embedOf(node.attrs?.['url'])
  if (!embedded) return null
  const { provider, host, url } = embedded
  return (
    <figure className="embed">
      {node.content?.length ? (
        <figcaption>
          <Inline nodes={node.content} index={index} />
        </figcaption>
      ) : null}
      <a className="embed-open" href={url} rel="noopener noreferrer">
        <span>{`Open on ${provider}`}</span> <small>{host}</small>
      </a>
    </figure>
  )
}
