'use client'

import { useQuery } from '@tanstack/react-query'

import { useTRPC } from '#components/rpc/rpc.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Select } from '#components/ui/select.tsx'

import { LOTS } from './desk-filter.ts'
import type { DeskFilter } from './desk-filter.ts'

const ANY = 'any'

const chip = cx(
  'inline-flex h-7 shrink-0 items-center rounded-md px-2.5 text-ui font-medium text-ink-soft transition-colors quick hover:bg-well hover:text-ink pointer-coarse:h-11',
  'aria-pressed:bg-accent-wash aria-pressed:text-accent',
)

/** The quick filters under the desk's bar. */
export function DeskFilters({
  filter,
  onFilter,
}: {
  filter: DeskFilter
  onFilter: (filter: DeskFilter) => void
}) {
  const trpc = useTRPC()
  const sections = useQuery(trpc.sections.list.queryOptions({}, { staleTime: 300_000 }))
  const options = [
    { value: ANY, label: 'All sections' },
    ...(sections.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <div
      role="group"
      aria-label="Filters"
      className="flex shrink-0 items-center gap-1 overflow-x-auto border-b border-hairline px-3 py-1.5 [scrollbar-width:none]"
    >
      {LOTS.map((lot) => (
        <button
          key={lot.id}
          type="button"
          aria-pressed={filter.lot === lot.id}
          onClick={() => onFilter({ ...filter, lot: lot.id })}
          className={chip}
        >
          {lot.label}
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
      <button
        type="button"
        aria-pressed={filter.shared}
        onClick={() => onFilter({ ...filter, shared: !filter.shared })}
        className={chip}
      >
        Shared with me
      </button>
      <button
        type="button"
        aria-pressed={filter.toDo}
        onClick={() => onFilter({ ...filter, toDo: !filter.toDo })}
        className={chip}
      >
        To do
      </button>
      <Select
        aria-label="Section"
        value={filter.sectionId ?? ANY}
        options={options}
        onChange={(value) => onFilter({ ...filter, sectionId: value === ANY ? null : value })}
        className="ml-1 w-40! shrink-0 bg-transparent! inset-ring-transparent! hover:bg-well!"
      />
    </div>
  )
}
