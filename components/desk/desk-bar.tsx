'use client'

import { Columns3, LayoutList, Plus } from 'lucide-react'

import { TopBar } from '#components/frame/top-bar.tsx'
import { useStartStory } from '#components/frame/use-start-story.ts'
import { Button } from '#components/ui/button.tsx'
import { SearchBox } from '#components/ui/search-box.tsx'
import { Segmented } from '#components/ui/segmented.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'

import type { DeskFilter } from './desk-filter.ts'
import { Mentions } from './mentions.tsx'

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
  useShortcut({ keys: 'n', label: 'New story', group: 'Desk', handler: start, enabled: startsStories })

  return (
    <TopBar
      title="Desk"
      actions={
        <>
          <Mentions />
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
      <SearchBox
        label="Search stories"
        group="Desk"
        value={search}
        onChange={onSearch}
        className="max-w-90 flex-1"
      />
    </TopBar>
  )
}
