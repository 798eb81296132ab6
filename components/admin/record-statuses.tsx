'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'

import { allowances } from '#components/editor/attribute/allowances.ts'
import { StatusLine } from '#components/editor/claims/status-line.tsx'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

import type { StatusItem } from './admin-types.ts'
import { OrderedActions } from './ordered-actions.tsx'
import { PanelBar } from './panel-bar.tsx'
import { QueryState } from './query-state.tsx'
import { RecordStatusDialog } from './record-status-dialog.tsx'

const COLUMNS = [
  { key: 'name', label: 'Record status' },
  { key: 'allows', label: 'What it allows', className: 'max-md:hidden' },
  { key: 'stories', label: 'Stories', className: 'w-20 text-right max-sm:hidden' },
  { key: 'actions', label: 'Actions', silent: true, className: 'w-34 max-sm:w-42' },
]

/** What can be agreed with a source in this newsroom, in the order in which reporters choose. */
export function RecordStatuses() {
  const trpc = useTRPC()
  const [withArchived, setWithArchived] = useState(false)
  const [editing, setEditing] = useState<StatusItem | 'new' | null>(null)
  const statuses = useQuery(trpc.recordStatuses.list.queryOptions({ withArchived }))
  const items = statuses.data ?? []
  const keys = useListKeys({ count: items.length, group: 'Lists' })
  const last = items.filter((status) => !status.archived).length - 1
  return (
    <>
      <PanelBar about="What can be agreed with a source, in the order in which reporters choose. Checks and readers’ pages follow what a status allows, never its name.">
        <Checkbox label="Archived too" checked={withArchived} onChange={setWithArchived} />
        <Button look="primary" onClick={() => setEditing('new')}>
          <Plus aria-hidden="true" />
          Add a record status
        </Button>
      </PanelBar>
      <QueryState query={statuses} />
      {items.length > 0 ? (
        <Table label="Record statuses" columns={COLUMNS}>
          {items.map((status, index) => (
            <StatusRow
              key={status.id}
              status={status}
              rowProps={keys.rowProps(index)}
              isFirst={index === 0}
              isLast={index >= last}
              onEdit={() => setEditing(status)}
            />
          ))}
        </Table>
      ) : null}
      <RecordStatusDialog editing={editing} onClose={() => setEditing(null)} />
    </>
  )
}

type RowProps = {
  status: StatusItem
  rowProps: ReturnType<ReturnType<typeof useListKeys>['rowProps']>
  isFirst: boolean
  isLast: boolean
  onEdit: () => void
}

function StatusRow({ status, rowProps, isFirst, isLast, onEdit }: RowProps) {
  const { move, archive } = useStatusCommands(status)
  const { name, archived, stories } = status
  return (
    <Row {...rowProps}>
      <Cell strong>
        <span className="flex items-center gap-2">
          <button
            type="button"
            data-row-link
            onClick={onEdit}
            title={name}
            className="truncate rounded-sm font-text text-[16px] leading-7 font-medium hover:text-accent"
          >
            <StatusLine status={status} />
          </button>
          {archived ? <Badge>Archived</Badge> : null}
        </span>
      </Cell>
      <Cell className="text-label text-ink-soft max-md:hidden">{allowances(status)}</Cell>
      <Cell className="text-right text-ink-soft numeric max-sm:hidden">
        {stories.open + stories.live || '–'}
      </Cell>
      <Cell className="text-right whitespace-nowrap">
        <OrderedActions
          name={name}
          archived={archived}
          isFirst={isFirst}
          isLast={isLast}
          move={move}
          archive={archive}
        />
      </Cell>
    </Row>
  )
}

function useStatusCommands(status: StatusItem) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const rest = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => {
      void queries.invalidateQueries(trpc.stories.choices.pathFilter())
      return queries.invalidateQueries(trpc.recordStatuses.pathFilter())
    },
  }
  const move = useMutation(trpc.recordStatuses.move.mutationOptions(rest))
  const archive = useMutation(
    trpc.recordStatuses.archive.mutationOptions({
      ...rest,
      onSuccess: (_, { id, archived }) =>
        tell(
          archived
            ? `${status.name} is archived. What was agreed under it stays.`
            : `${status.name} is back.`,
          archived ? () => archive.mutate({ id, archived: false }) : undefined,
        ),
    }),
  )
  return {
    move: (direction: 'up' | 'down') => move.mutate({ id: status.id, direction }),
    archive: (archived: boolean) => archive.mutate({ id: status.id, archived }),
  }
}
