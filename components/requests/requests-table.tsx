'use client'

import { Moment } from '#components/ui/moment.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import type { useListKeys } from '#components/ui/use-list-keys.ts'
import { CHANNEL_LABELS, COMMENT_OUTCOME_LABELS } from '#lib/sources/model/sourcing.ts'
import { AnswerBy } from './answer-by.tsx'
import type { RequestItem } from './request-types.ts'

const COLUMNS = [
  { key: 'party', label: 'Who was asked' },
  { key: 'story', label: 'Story', className: 'w-60 max-lg:hidden' },
  { key: 'by', label: 'Asked by', className: 'w-34 max-xl:hidden' },
  { key: 'asked', label: 'Asked', className: 'w-40 max-md:hidden' },
  { key: 'due', label: 'Answer by', className: 'w-36 max-sm:hidden 2xl:w-52' },
]

type Props = {
  items: readonly RequestItem[]
  keys: ReturnType<typeof useListKeys>
  open: string | null
  onOpen: (id: string) => void
}

/** Requests for comment as a list, one a line, two on a phone. */
export function RequestsTable({ items, keys, open, onOpen }: Props) {
  return (
    <Table label="Requests for comment" columns={COLUMNS}>
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
              className="block max-w-full truncate rounded-sm text-left text-lead font-semibold pointer-coarse:min-h-11"
              onClick={() => onOpen(item.id)}
            >
              {item.party}
            </button>
            <p className="truncate text-label text-ink-soft lg:hidden">{nameOf(item)}</p>
            <p className="flex items-center gap-3 text-label text-ink-soft sm:hidden">
              <State item={item} />
            </p>
          </Cell>
          <Cell className="truncate font-text text-caption text-ink-soft max-lg:hidden">{nameOf(item)}</Cell>
          <Cell className="truncate text-ink-soft max-xl:hidden">{item.askedByName}</Cell>
          <Cell className="text-label text-ink-soft max-md:hidden">
            {item.askedAt ? <Moment at={item.askedAt} /> : '–'}
            {item.channel ? `, ${CHANNEL_LABELS[item.channel].toLowerCase()}` : ''}
          </Cell>
          <Cell className="text-label text-ink-soft max-sm:hidden">
            <State item={item} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function State({ item }: { item: RequestItem }) {
  if (item.outcome === 'waiting') return <AnswerBy request={item} />
  return <span className="truncate">{COMMENT_OUTCOME_LABELS[item.outcome]}</span>
}

function nameOf({ story }: RequestItem): string {
  return story.headline || story.slugline || 'No headline yet'
}
