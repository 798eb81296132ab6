import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { Inline } from './inline.tsx'
import type { PassageIndex } from './passages.ts'

/** The key points in their ruled box; nothing where there are none. */
export function KeyPoints({ keyPoints, index }: { keyPoints: NodeJson; index: PassageIndex }): ReactNode {
  const points = (keyPoints.content ?? []).filter(
    (point) => point.type === 'keyPoint' && (point.content ?? []).length > 0,
  )
  if (points.length === 0) return null
  return (
    <section className="key-points" aria-labelledby="key-points">
      <h2 id="key-points">Key points</h2>
      <ul>
        {points.map((point, position) => (
          <li key={position}>
            <Inline nodes={point.content} index={index} />
          </li>
        ))}
      </ul>
    </section>
  )
}
