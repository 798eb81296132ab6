'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { TopBar } from '#components/frame/top-bar.tsx'
import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'
import { REQUEST_LOTS } from '#lib/sources/model/comment-request.ts'
import { filterFrom, LOT_LABELS, queryFrom } from './request-filter.ts'
import type { RequestFilter } from './request-filter.ts'
import { RequestPane } from './request-pane.tsx'
import { RequestsTable } from './requests-table.tsx'
import { useRequests } from './use-requests.ts'

/** Every request for comment over all stories that this person may see, what is overdue first. */
export function Requests() {
  const filter = filterFrom(useSearchParams())
  const setFilter = (next: RequestFilter) =>
    window.history.replaceState(null, '', `/newsroom/requests${queryFrom(next)}`)
  const [open, setOpen] = useState<string | null>(null)
  const requests = useRequests(filter)
  const items = requests.items ?? []
  const keys = useListKeys({ count: items.length, group: 'Requests for comment' })
  const close = () => {
    setOpen(null)
    const row = document.querySelector<HTMLElement>('[data-current] [data-row-link]')
    row?.focus()
  }

  return (
    <>
      <TopBar title="Requests for comment" />
      <div className="flex flex-1 items-start">
        <div className="flex min-w-0 flex-1 flex-col self-stretch">
          <Filters filter={filter} onFilter={setFilter} />
          {requests.items ? null : <QueryState query={requests} />}
          {requests.items?.length === 0 ? (
            <Nothing filter={filter} onAll={() => setFilter({ lot: 'all', mine: false })} />
          ) : null}
          {items.length > 0 ? <RequestsTable items={items} keys={keys} open={open} onOpen={setOpen} /> : null}
          {requests.hasNextPage ? (
            <div className="p-4">
              <Button busy={requests.isFetchingNextPage} onClick={() => void requests.fetchNextPage()}>
                Show more
              </Button>
            </div>
          ) : null}
        </div>
        <RequestPane request={items.find((item) => item.id === open)} onClose={close} />
      </div>
    </>
  )
}

const chip = cx(
  'inline-flex h-7 shrink-0 items-center rounded-md px-2.5 text-ui font-medium text-ink-soft transition-colors quick hover:bg-well hover:text-ink pointer-coarse:h-11',
  'aria-pressed:bg-accent-wash aria-pressed:text-accent',
)

function Filters({ filter, onFilter }: { filter: RequestFilter; onFilter: (filter: RequestFilter) => void }) {
  return (
    <div
      role="group"
      aria-label="Filters"
      className="flex shrink-0 items-center gap-1 overflow-x-auto border-b border-hairline px-3 py-1.5 [scrollbar-width:none]"
    >
      {REQUEST_LOTS.map((lot) => (
        <button
          key={lot}
          type="button"
          aria-pressed={filter.lot === lot}
          onClick={() => onFilter({ ...filter, lot })}
          className={chip}
        >
          {LOT_LABELS[lot]}
        </button>
      ))}
      <span className="mx-1 h-4 w-px shrink-0 bg-rule" />
      <button
        type="button"
        aria-pressed={filter.mine}
        onClick={() => onFilter({ ...filter, mine: !filter.mine })}
        className={chip}
      >
        Mine
      </button>
    </div>
  )
}

function Nothing({ filter, onAll }: { filter: RequestFilter; onAll: () => void }) {
  const title = filter.lot === 'overdue' ? 'Nobody is late' : 'Nobody is being waited for'
  return (
    <EmptyState
      title={filter.lot === 'open' || filter.lot === 'overdue' ? title : 'No request fits'}
      action={<Button onClick={onAll}>Show all requests</Button>}
    >
      Whoever a story accuses or names is asked first. Open the story, choose Sources, “Log a request”: who,
      how, and by when. It stands here until the answer is logged.
    </EmptyState>
  )
}
