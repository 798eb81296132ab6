'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

import type { SectionItem } from './admin-types.ts'
import { OrderedActions } from './ordered-actions.tsx'
import { PanelBar } from './panel-bar.tsx'
import { QueryState } from './query-state.tsx'
import { SectionDialog } from './section-dialog.tsx'

const COLUMNS = [
  { key: 'name', label: 'Section' },
  { key: 'address', label: 'Address', className: 'w-56 max-sm:hidden' },
  { key: 'stories', label: 'Stories', className: 'w-20 text-right max-sm:hidden' },
  { key: 'published', label: 'Published', className: 'w-24 text-right max-sm:hidden' },
  { key: 'actions', label: 'Actions', silent: true, className: 'w-34 max-sm:w-42' },
]

/** The parts of the site, in the readers' order. */
export function Sections() {
  const trpc = useTRPC()
  const [withArchived, setWithArchived] = useState(false)
  const [editing, setEditing] = useState<SectionItem | 'new' | null>(null)
  const sections = useQuery(trpc.sections.list.queryOptions({ withArchived }))
  const items = sections.data ?? []
  const keys = useListKeys({ count: items.length, group: 'Lists' })
  const last = items.filter((section) => !section.archived).length - 1
  return (
    <>
      <PanelBar about="The parts of the site, in the order in which readers see them. A section’s address stays once readers have it.">
        <Checkbox label="Archived too" checked={withArchived} onChange={setWithArchived} />
        <Button look="primary" onClick={() => setEditing('new')}>
          <Plus aria-hidden="true" />
          Add a section
        </Button>
      </PanelBar>
      <QueryState query={sections} />
      {items.length > 0 ? (
        <Table label="Sections" columns={COLUMNS}>
          {items.map((section, index) => (
            <SectionRow
              key={section.id}
              section={section}
              rowProps={keys.rowProps(index)}
              isFirst={index === 0}
              isLast={index >= last}
              onEdit={() => setEditing(section)}
            />
          ))}
        </Table>
      ) : null}
      {sections.isSuccess && items.length === 0 ? (
        <EmptyState title="No sections yet">
          A story needs a section before it can be published. Add the first one.
        </EmptyState>
      ) : null}
      <SectionDialog editing={editing} onClose={() => setEditing(null)} />
    </>
  )
}

type RowProps = {
  section: SectionItem
  rowProps: ReturnType<ReturnType<typeof useListKeys>['rowProps']>
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
}

function SectionRow({ section, rowProps, isFirst, isLast, onEdit }: RowProps) {
  const { move, archive } = useSectionCommands(section)
  return (
    <Row {...rowProps}>
      <Cell strong>
        <span className="flex items-center gap-2">
          <button
            type="button"
            data-row-link
            onClick={onEdit}
            title={section.name}
            className="truncate rounded-sm font-text text-[16px] font-medium hover:underline hover:decoration-accent hover:underline-offset-3"
          >
            {section.name}
          </button>
          {section.archived ? <Badge>Archived</Badge> : null}
        </span>
      </Cell>
      <Cell className="max-w-56 truncate font-mono text-label text-ink-soft max-sm:hidden">
        /{section.slug}
      </Cell>
      <Cell className="text-right text-ink-soft numeric max-sm:hidden">{section.storyCount}</Cell>
      <Cell className="text-right text-ink-soft numeric max-sm:hidden">{section.publishedCount}</Cell>
      <Cell className="text-right whitespace-nowrap">
        <OrderedActions
          name={section.name}
          archived={section.archived}
          isFirst={isFirst}
          isLast={isLast}
          move={move}
          archive={archive}
        />
      </Cell>
    </Row>
  )
}

function useSectionCommands(section: SectionItem) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const rest = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => queries.invalidateQueries(trpc.sections.list.pathFilter()),
  }
  const move = useMutation(trpc.sections.move.mutationOptions(rest))
  const archive = useMutation(
    trpc.sections.archive.mutationOptions({
      ...rest,
      onSuccess: (_, { id, archived }) =>
        tell(
          archived
            ? `${section.name} is archived. Its stories and its page stay.`
            : `${section.name} is back.`,
          archived ? () => archive.mutate({ id, archived: false }) : undefined,
        ),
    }),
  )
  return {
    move: (direction: 'up' | 'down') => move.mutate({ id: section.id, direction }),
    archive: (archived: boolean) => archive.mutate({ id: section.id, archived }),
  }
}
