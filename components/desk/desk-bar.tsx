'use client'

import { Columns3, LayoutList, Plus, Search, X } from 'lucide-react'
import { useRef } from 'react'

import { TopBar } from '#components/frame/top-bar.tsx'
import { useStartStory } from '#components/frame/use-start-story.ts'
import { Button } from '#components/ui/button.tsx'
import { Keys } from '#components/ui/keys.tsx'
import { Segmented } from '#components/ui/segmented.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'

import type { DeskFilter } from './desk-filter.ts'

type Props = {
  filter: DeskFilter
  /** What stands in the search box, ahead of the filter while one types. */
  search: string
  onSearch: (text: string) => void
  onFilter: (filter: DeskFilter) => void
  startsStories: boolean
}

/** The desk's top bar: search, list or board, and the one primary button. */
export function DeskBar({ filter, search, onSearch, onFilter, startsStories }: Props) {
  const { start, starting } = useStartStory()
  const box = useRef<HTMLInputElement>(null)
  useShortcut({ keys: '/', label: 'Search', group: 'Desk', handler: () => box.current?.focus() })
  useShortcut({ keys: 'n', label: 'New story', group: 'Desk', handler: start, enabled: startsStories })

  return (
    <TopBar
      title="Desk"
      actions={
        <>
          <div className="max-md:hidden">
            <Segmented
              label="View"
              value={filter.view}
              onChange={(view) => onFilter({ ...filter, view })}
              options={[
                { value: 'list', label: <LayoutList />, name: 'List' },
                { value: 'board', label: <Columns3 />, name: 'Board' },
              ]}
            />
          </div>
          {startsStories ? (
            <Button look="primary" onClick={start} busy={starting} aria-label="New story">
              <Plus aria-hidden="true" />
              <span className="max-sm:hidden">New story</span>
            </Button>
          ) : null}
        </>
      }
    >
      <div className="relative max-w-90 flex-1">
        <Search
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
          aria-hidden="true"
        />
        <input
          ref={box}
          type="text"
          inputMode="search"
          aria-label="Search stories"
          placeholder="Search stories"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            if (search) onSearch('')
            else box.current?.blur()
          }}
          className="h-control w-full rounded-md bg-panel pr-8 pl-8 text-ui text-ink inset-ring inset-ring-hairline outline-none transition-shadow quick hover:inset-ring-rule focus-visible:bg-raised focus-visible:inset-ring-2 focus-visible:inset-ring-accent"
        />
        {search ? (
          <button
            type="button"
            aria-label="Clear the search"
            onClick={() => onSearch('')}
            className="absolute top-1/2 right-1 grid size-6 -translate-y-1/2 place-items-center rounded-sm text-ink-faint hover:text-ink"
          >
            <X className="size-4" />
          </button>
        ) : (
          <span className="absolute top-1/2 right-2 -translate-y-1/2 max-sm:hidden">
            <Keys keys="/" />
          </span>
        )}
      </div>
    </TopBar>
  )
}
