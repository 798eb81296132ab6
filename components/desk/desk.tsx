'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import { useStartStory } from '#components/frame/use-start-story.ts'
import { sentenceOf } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Note } from '#components/ui/note.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

import { BreakingNote } from './breaking-note.tsx'
import { DeskBar } from './desk-bar.tsx'
import { DeskBoard } from './desk-board.tsx'
import { filterFrom, isFiltered, queryFrom } from './desk-filter.ts'
import type { DeskFilter } from './desk-filter.ts'
import { DeskFilters } from './desk-filters.tsx'
import { DeskPreview } from './desk-preview.tsx'
import { DeskTable } from './desk-table.tsx'
import type { DeskItem, DeskPage } from './desk-types.ts'
import { PresentPeopleProvider } from './present-people.tsx'
import { MarkedBar } from './marked-bar.tsx'
import { useDesk } from './use-desk.ts'

const TYPING_PAUSE_MS = 150

type Props = {
  /** The first page of the plain desk, so that it stands there at once. */
  initial: DeskPage
  startsStories: boolean
}

/** The desk: every story one may see, with its state, author and time. */
export function Desk({ initial, startsStories }: Props) {
  const { filter, setFilter, search, setSearch } = useDeskFilter()
  const desk = useDesk(filter, initial)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback(
    (id: string) => setMarked((known) => new Set(known).symmetricDifference(new Set([id]))),
    [],
  )
  const items = desk.items ?? []
  const keys = useListKeys({
    count: filter.view === 'list' ? items.length : 0,
    group: 'Desk',
    onToggle: (index) => {
      const item = items[index]
      if (item) toggle(item.id)
    },
  })

  return (
    <PresentPeopleProvider>
      <DeskBar
        filter={filter}
        search={search}
        onSearch={setSearch}
        onFilter={setFilter}
        startsStories={startsStories}
      />
      <div className="flex flex-1 items-start">
        <div className="flex min-w-0 flex-1 flex-col self-stretch">
          <DeskFilters filter={filter} onFilter={setFilter} />
          {desk.isError ? (
            <div className="p-4">
              <Note tone="red" action={<Button onClick={() => void desk.refetch()}>Try again</Button>}>
                {sentenceOf(desk.error)}
              </Note>
            </div>
          ) : null}
          {desk.items === null && !desk.isError ? <SkeletonRows /> : null}
          {desk.items?.length === 0 ? (
            <NothingHere
              filter={filter}
              startsStories={startsStories}
              onClear={() => setFilter(filterFrom(new URLSearchParams()))}
            />
          ) : null}
          <BreakingNote items={items} />
          {items.length > 0 && filter.view === 'board' ? <DeskBoard items={items} /> : null}
          {items.length > 0 && filter.view === 'list' ? (
            <DeskTable items={items} keys={keys} marked={marked} onMark={toggle} />
          ) : null}
          {desk.hasNextPage ? (
            <div className="grid place-items-center py-4">
              <Button onClick={() => void desk.fetchNextPage()} busy={desk.isFetchingNextPage}>
                Show older stories
              </Button>
            </div>
          ) : null}
        </div>
        {filter.view === 'list' && items.length > 0 ? (
          <DeskPreview item={previewed(items, keys.current)} />
        ) : null}
      </div>
      <MarkedBar marked={items.filter((item) => marked.has(item.id))} onClear={() => setMarked(new Set())} />
    </PresentPeopleProvider>
  )
}

function previewed(items: readonly DeskItem[], current: number): DeskItem | null {
  return items[Math.max(0, current)] ?? null
}

/** The filter lives in the address; what is being typed waits a moment before it gets there. */
function useDeskFilter() {
  const filter = filterFrom(useSearchParams())
  const [search, setSearch] = useState(filter.search)
  const setFilter = useCallback((next: DeskFilter) => {
    setSearch(next.search)
    window.history.replaceState(null, '', `/newsroom${queryFrom(next)}`)
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = filterFrom(new URLSearchParams(window.location.search))
      if (now.search !== search)
        window.history.replaceState(null, '', `/newsroom${queryFrom({ ...now, search })}`)
    }, TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [search])
  return {
    filter,
    setFilter: (next: DeskFilter) =>
      setFilter({ ...next, search: next.search === filter.search ? search : next.search }),
    search,
    setSearch,
  }
}

function NothingHere({
  filter,
  startsStories,
  onClear,
}: {
  filter: DeskFilter
  startsStories: boolean
  onClear: () => void
}) {
  const { start, starting } = useStartStory()
  if (isFiltered(filter)) {
    return (
      <EmptyState title="No story fits" action={<Button onClick={onClear}>Show everything</Button>}>
        {filter.search
          ? 'Try fewer words, or a part of the slugline.'
          : 'Nothing stands under these filters now.'}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={startsStories ? 'An empty desk. Begin the first story' : 'Nothing has reached the desk yet'}
      action={
        startsStories ? (
          <Button look="primary" onClick={start} busy={starting}>
            New story
          </Button>
        ) : undefined
      }
    >
      {startsStories
        ? 'It is yours alone until you submit it to the desk.'
        : 'Stories appear here once reporters submit them.'}
    </EmptyState>
  )
}
