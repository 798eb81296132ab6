'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { usePaused } from '#components/admin/use-paused.ts'
import { TopBar } from '#components/frame/top-bar.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'
import { RegistryFilters } from './registry-filters.tsx'
import { RegistrySearch } from './registry-search.tsx'
import { RegistryTable } from './registry-table.tsx'
import { NewSource } from './new-source.tsx'
import { SourcePane } from './source-pane.tsx'
import { useRegistry } from './use-registry.ts'
import type { RegistryFilter } from './use-registry.ts'

const EVERYTHING: RegistryFilter = { text: '', kind: null, beat: null, archived: false }

/** The registry: every source that this person may see, what is known of it, and where it was used. */
export function Registry({ addsSources }: { addsSources: boolean }) {
  const [filter, setFilter] = useState(EVERYTHING)
  const [open, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const text = usePaused(filter.text.trim())
  const registry = useRegistry({ ...filter, text })
  const items = registry.items ?? []
  const isBehind = registry.isPlaceholderData || text !== filter.text.trim()
  const keys = useListKeys({
    count: items.length,
    group: 'Sources',
    // "x" shows a source beside the list and takes it away again; the keyboard stays in the list.
    onToggle: (index) => setOpen((now) => (now === items[index]?.id ? null : (items[index]?.id ?? null))),
  })

  return (
    <>
      <TopBar
        title="Sources"
        actions={
          addsSources ? (
            <Button look="primary" aria-label="New source" onClick={() => setAdding(true)}>
              <Plus aria-hidden="true" />
              <span className="max-sm:hidden">New source</span>
            </Button>
          ) : null
        }
      >
        <RegistrySearch text={filter.text} onText={(words) => setFilter({ ...filter, text: words })} />
      </TopBar>
      <div className="flex flex-1 items-start">
        <div className="min-w-0 flex-1 self-stretch">
          <RegistryFilters filter={filter} onFilter={setFilter} />
          {registry.items ? null : <QueryState query={registry} />}
          {registry.items?.length === 0 ? (
            <Nothing
              isFiltered={text !== '' || filter.kind !== null || filter.beat !== null || filter.archived}
            />
          ) : null}
          {items.length > 0 ? (
            <RegistryTable items={items} isBehind={isBehind} keys={keys} open={open} onOpen={setOpen} />
          ) : null}
          {registry.hasNextPage ? (
            <div className="p-4">
              <Button busy={registry.isFetchingNextPage} onClick={() => void registry.fetchNextPage()}>
                Show more
              </Button>
            </div>
          ) : null}
        </div>
        <SourcePane id={open} onOpen={setOpen} onClose={() => setOpen(null)} />
      </div>
      <NewSource open={adding} onOpenChange={setAdding} onAdded={setOpen} />
    </>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return <EmptyState title="No source fits">Try another word, or all kinds and beats.</EmptyState>
  return (
    <EmptyState title="No sources yet">
      People, offices, documents and data that stories rest on. They come here when somebody attributes words
      to them, or by hand.
    </EmptyState>
  )
}
