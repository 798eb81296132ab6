'use client'

import { EyeOff } from 'lucide-react'
import { Moment } from '#components/ui/moment.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import type { useListKeys } from '#components/ui/use-list-keys.ts'
import { SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import type { RegistryItem } from './registry-types.ts'

const COLUMNS = [
  { key: 'source', label: 'Source' },
  { key: 'kind', label: 'Kind', className: 'w-32 max-sm:hidden' },
  { key: 'role', label: 'Role and affiliation', className: 'w-56 max-xl:hidden' },
  { key: 'keeper', label: 'Kept by', className: 'w-36 max-lg:hidden' },
  { key: 'uses', label: 'Stories', className: 'w-20 text-right' },
  { key: 'updated', label: 'Changed', className: 'w-28 text-right max-sm:hidden' },
]

type Props = {
  items: readonly RegistryItem[]
  /** Other sources than these were asked for and are on their way. */
  isBehind: boolean
  keys: ReturnType<typeof useListKeys>
  open: string | null
  onOpen: (id: string) => void
}

/** The registry as a list, one source a line. */
export function RegistryTable({ items, isBehind, keys, open, onOpen }: Props) {
  return (
    <Table label="Sources" columns={COLUMNS} busy={isBehind}>
      {items.map((item, index) => (
        <Row
          key={item.id}
          {...keys.rowProps(index)}
          aria-selected={item.id === open}
          onClick={() => onOpen(item.id)}
        >
          <Cell strong>
            <button
              type="button"
              data-row-link
              className="flex max-w-full items-center gap-2 rounded-sm text-left text-lead font-semibold"
              onClick={() => onOpen(item.id)}
            >
              {item.anonymous ? (
                <EyeOff className="size-4 shrink-0 text-ink-faint" aria-label="Not named" />
              ) : null}
              <span className="truncate">{item.label}</span>
            </button>
          </Cell>
          <Cell className="text-ink-soft max-sm:hidden">{SOURCE_KIND_LABELS[item.kind]}</Cell>
          <Cell className="truncate text-ink-soft max-xl:hidden">
            {[item.jobRole, item.affiliation].filter(Boolean).join(', ')}
          </Cell>
          <Cell className="truncate text-ink-soft max-lg:hidden">{item.reporterName}</Cell>
          <Cell className="text-right text-ink-soft numeric">{item.useCount || '–'}</Cell>
          <Cell className="text-right font-mono text-label text-ink-faint max-sm:hidden">
            <Moment at={item.updatedAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
