'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Select } from '#components/ui/select.tsx'
import { SOURCE_KINDS, SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import type { RegistryFilter } from './use-registry.ts'

type Props = { filter: RegistryFilter; onFilter: (filter: RegistryFilter) => void }

const KINDS = [
  { value: 'any' as const, label: 'All kinds' },
  ...SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
]
// No beat has this name: a beat is never empty and has no space at its beginning.
const ANY_BEAT = ' any'

/** What narrows the registry down besides words: a kind, a beat, and whether archived sources show. */
export function RegistryFilters({ filter, onFilter }: Props) {
  const trpc = useTRPC()
  const beats = useQuery(trpc.sources.beats.queryOptions())
  const options = [
    { value: ANY_BEAT, label: 'All beats' },
    ...(beats.data ?? []).map((beat) => ({ value: beat, label: beat })),
  ]
  return (
    <div className="flex items-center gap-2 border-b border-hairline px-4 py-2">
      <div className="w-36 shrink-0">
        <Select
          aria-label="Kind"
          value={filter.kind ?? 'any'}
          options={KINDS}
          onChange={(kind) => onFilter({ ...filter, kind: kind === 'any' ? null : kind })}
        />
      </div>
      <div className="w-40 min-w-0 shrink">
        <Select
          aria-label="Beat"
          value={filter.beat ?? ANY_BEAT}
          options={options}
          onChange={(beat) => onFilter({ ...filter, beat: beat === ANY_BEAT ? null : beat })}
        />
      </div>
      <div className="ml-auto shrink-0">
        <Checkbox
          label="Archived"
          checked={filter.archived}
          onChange={(archived) => onFilter({ ...filter, archived })}
        />
      </div>
    </div>
  )
}
