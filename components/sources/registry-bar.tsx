'use client'

import { useRef } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { SOURCE_KINDS, SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import type { RegistryFilter } from './use-registry.ts'

type Props = { filter: RegistryFilter; onFilter: (filter: RegistryFilter) => void }

const KINDS = [
  { value: 'any' as const, label: 'All kinds' },
  ...SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
]

/** What narrows the registry down: words, a kind, and whether archived sources show. */
export function RegistryBar({ filter, onFilter }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useShortcut({ keys: '/', label: 'Search', group: 'Sources', handler: () => box.current?.focus() })
  return (
    <>
      <Input
        ref={box}
        inputMode="search"
        aria-label="Search sources"
        placeholder="Search sources"
        className="max-w-80"
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.target.value })}
      />
      <div className="w-40 shrink-0 max-sm:hidden">
        <Select
          aria-label="Kind"
          value={filter.kind ?? 'any'}
          options={KINDS}
          onChange={(kind) => onFilter({ ...filter, kind: kind === 'any' ? null : kind })}
        />
      </div>
      <div className="shrink-0 max-md:hidden">
        <Checkbox
          label="Archived"
          checked={filter.archived}
          onChange={(archived) => onFilter({ ...filter, archived })}
        />
      </div>
    </>
  )
}
