'use client'

import { useQuery } from '@tanstack/react-query'
import { NodeViewWrapper } from '@tiptap/react'
import type { NodeViewProps } from '@tiptap/react'
import { useTRPC } from '#components/rpc/rpc.tsx'

const EACH_MINUTE = 60_000

/** Another story of the newsroom where this one points to it, with what readers get of it. */
export function RelatedCard({ node }: NodeViewProps) {
  const trpc = useTRPC()
  const storyId = String(node.attrs['storyId'])
  const asked = useQuery(trpc.stories.desk.queryOptions({ ids: [storyId] }, { staleTime: EACH_MINUTE }))
  const story = asked.data?.items[0]
  const isPublic = story?.state === 'published'
  return (
    <NodeViewWrapper className="related-block" contentEditable={false} data-drag-handle="">
      <p className="related-block-kind">Related story</p>
      {story ? (
        <a
          href={`/newsroom/stories/${storyId}`}
          target="_blank"
          rel="noreferrer"
          className="related-block-title"
        >
          {story.headline || 'A story without a headline'}
        </a>
      ) : (
        <p className="related-block-title">
          {asked.isPending ? 'Looking it up…' : 'A story that cannot be found, or that you may not see'}
        </p>
      )}
      {story && !isPublic ? (
        <p className="related-block-note">
          {story.stateLabel}. Readers see it here only while it is published.
        </p>
      ) : null}
    </NodeViewWrapper>
  )
}
