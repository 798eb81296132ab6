'use client'

import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import {
  Archive,
  ArchiveRestore,
  Building2,
  Ellipsis,
  ExternalLink,
  Pencil,
  Plus,
  UserRound,
} from 'lucide-react'
import { useState } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

import type { BylineItem } from './admin-types.ts'
import { BylineDialog } from './byline-dialog.tsx'
import { PanelBar } from './panel-bar.tsx'
import { QueryState } from './query-state.tsx'
import { usePaused } from './use-paused.ts'

const COLUMNS = [
  { key: 'name', label: 'Byline' },
  { key: 'credit', label: 'Credit line', className: 'w-60 max-md:hidden' },
  { key: 'account', label: 'Account', className: 'w-48 max-lg:hidden' },
  { key: 'stories', label: 'Stories', className: 'w-20 text-right' },
  { key: 'actions', label: 'Actions', silent: true, className: 'w-16 max-sm:w-18' },
]

/** The names that may stand over a story. */
export function Bylines() {
  const trpc = useTRPC()
  const [search, setSearch] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const [editing, setEditing] = useState<BylineItem | 'new' | null>(null)
  const bylines = useInfiniteQuery(
    trpc.bylines.list.infiniteQueryOptions(
      { search: usePaused(search), withArchived },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  )
  const items = bylines.data?.pages.flatMap((page) => page.items) ?? []
  const keys = useListKeys({ count: items.length, group: 'Lists' })

  return (
    <>
      <PanelBar
        about="Names that may stand over a story: people with or without an account, and agencies. Readers see name, credit line and bio."
        search={{ label: 'Search bylines', value: search, onChange: setSearch }}
      >
        <Checkbox label="Archived too" checked={withArchived} onChange={setWithArchived} />
        <Button look="primary" onClick={() => setEditing('new')}>
          <Plus aria-hidden="true" />
          Add a byline
        </Button>
      </PanelBar>
      <QueryState query={bylines} />
      {items.length > 0 ? (
        <Table label="Bylines" columns={COLUMNS}>
          {items.map((byline, index) => (
            <BylineRow
              key={byline.id}
              byline={byline}
              rowProps={keys.rowProps(index)}
              onEdit={() => setEditing(byline)}
            />
          ))}
        </Table>
      ) : null}
      {bylines.isSuccess && items.length === 0 ? (
        <EmptyState title={search ? 'No byline fits' : 'No bylines yet'}>
          {search
            ? 'Try a part of the name.'
            : 'People get theirs when they join. Add agencies and guests here.'}
        </EmptyState>
      ) : null}
      {bylines.hasNextPage ? (
        <div className="grid place-items-center py-4">
          <Button onClick={() => void bylines.fetchNextPage()} busy={bylines.isFetchingNextPage}>
            Show more bylines
          </Button>
        </div>
      ) : null}
      <BylineDialog editing={editing} onClose={() => setEditing(null)} />
    </>
  )
}

type RowProps = {
  byline: BylineItem
  rowProps: ReturnType<ReturnType<typeof useListKeys>['rowProps']>
  onEdit: () => void
}

function BylineRow({ byline, rowProps, onEdit }: RowProps) {
  const Icon = byline.kind === 'agency' ? Building2 : UserRound
  return (
    <Row {...rowProps}>
      <Cell strong>
        <span className="flex items-center gap-2">
          <Icon
            className="size-4 shrink-0 text-ink-faint"
            role="img"
            aria-label={byline.kind === 'agency' ? 'Agency' : 'Person'}
          />
          <button
            type="button"
            data-row-link
            onClick={onEdit}
            className="truncate rounded-sm font-text text-[16px] font-medium hover:underline hover:decoration-accent hover:underline-offset-3"
            title={byline.name}
          >
            {byline.name}
          </button>
          {byline.archived ? <Badge>Archived</Badge> : null}
        </span>
      </Cell>
      <Cell className="max-w-60 truncate text-ink-soft max-md:hidden">{byline.creditLine || '–'}</Cell>
      <Cell className="max-w-48 truncate text-ink-soft max-lg:hidden">
        {byline.personName ?? <span className="text-ink-faint">none</span>}
      </Cell>
      <Cell className="text-right text-ink-soft numeric">{byline.storyCount}</Cell>
      <Cell className="text-right">
        <BylineActions byline={byline} onEdit={onEdit} />
      </Cell>
    </Row>
  )
}

function BylineActions({ byline, onEdit }: { byline: BylineItem; onEdit: () => void }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const archive = useMutation(
    trpc.bylines.archive.mutationOptions({
      onSuccess: (_, { id, archived }) =>
        tell(
          archived ? `“${byline.name}” is archived.` : `“${byline.name}” is back.`,
          archived ? () => archive.mutate({ id, archived: false }) : undefined,
        ),
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => queries.invalidateQueries(trpc.bylines.list.pathFilter()),
    }),
  )
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Actions for ${byline.name}`}
          className="inline-grid size-control place-items-center rounded-md text-ink-faint hover:bg-well hover:text-ink data-[state=open]:bg-well [&_svg]:size-4.5"
        >
          <Ellipsis aria-hidden="true" />
        </button>
      }
    >
      <MenuItem icon={<Pencil />} onSelect={onEdit}>
        Edit
      </MenuItem>
      <MenuItem
        icon={<ExternalLink />}
        disabled={byline.storyCount === 0}
        onSelect={() => void window.open(`/authors/${byline.slug}`)}
      >
        The author’s page
      </MenuItem>
      <MenuItem
        icon={byline.archived ? <ArchiveRestore /> : <Archive />}
        onSelect={() => archive.mutate({ id: byline.id, archived: !byline.archived })}
      >
        {byline.archived ? 'Bring back' : 'Archive'}
      </MenuItem>
    </Menu>
  )
}
