'use client'

import { useMemo, useState } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Segmented } from '#components/ui/segmented.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { PanelSection } from '../sources/panel-section.tsx'
import { useStory } from '../story-context.tsx'
import { useComments } from './comments-context.tsx'
import { NewComment } from './new-comment.tsx'
import { ThreadCard } from './thread-card.tsx'
import { threadList } from './thread-list.ts'
import type { CommentFilter } from './thread-list.ts'
import { useOrder } from './use-order.ts'

const FILTERS = [
  { value: 'open', label: 'Open' },
  { value: 'resolved', label: 'Resolved' },
  { value: 'all', label: 'All' },
] as const

const NOTHING: Record<CommentFilter, string> = {
  open: 'No open comments',
  resolved: 'Nothing is resolved yet',
  all: 'No comments yet',
}

/** The Comments leaf: what is said about the story's words, in their order, and what has lost its words. */
export function CommentsPanel() {
  const { abilities } = useStory()
  const { threads, active, draft } = useComments()
  const order = useOrder()
  const [filter, setFilter] = useState<CommentFilter>('open')
  const list = useMemo(
    () => threads && threadList(threads, order ?? threads.map(({ id }) => id), filter, active),
    [threads, order, filter, active],
  )
  const isEmpty = list !== null && list.anchored.length + list.orphans.length === 0
  return (
    <div className="pb-8">
      <NewComment />
      <div className="border-b border-hairline px-4 py-3">
        <Segmented label="Which comments" value={filter} options={FILTERS} onChange={setFilter} />
      </div>
      {list === null ? <SkeletonRows /> : null}
      {isEmpty && !draft ? (
        <EmptyState title={NOTHING[filter]}>
          {abilities.comment
            ? 'Select words and press ⌘/Ctrl+Alt+M, or “Comment” over them. Readers never see any of it.'
            : 'What people say about the words stands here. Readers never see any of it.'}
        </EmptyState>
      ) : null}
      {list?.anchored.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} hasWords />
      ))}
      {list && list.orphans.length > 0 ? (
        <PanelSection title="Words are gone" count={list.orphans.length}>
          {list.orphans.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} hasWords={false} />
          ))}
        </PanelSection>
      ) : null}
    </div>
  )
}
