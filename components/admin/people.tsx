'use client'

import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'

import { useTRPC } from '#components/rpc/rpc.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Cell, Row, Table } from '#components/ui/table.tsx'
import { useListKeys } from '#components/ui/use-list-keys.ts'

import type { PersonItem, RoleChoice } from './admin-types.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import type { ShownLink } from './link-dialog.tsx'
import { PanelBar } from './panel-bar.tsx'
import { PersonActions } from './person-actions.tsx'
import { QueryState } from './query-state.tsx'
import { RoleSelect } from './role-select.tsx'
import { usePaused } from './use-paused.ts'

const COLUMNS = [
  { key: 'person', label: 'Person' },
  { key: 'role', label: 'Role', className: 'w-44 max-sm:hidden' },
  { key: 'status', label: 'Status', className: 'w-48 max-sm:hidden' },
  { key: 'seen', label: 'Last seen', className: 'w-36 text-right max-md:hidden' },
  { key: 'actions', label: 'Actions', silent: true, className: 'w-16 max-sm:w-18' },
]

/** Everybody with an account or on the way to one. */
export function People() {
  const trpc = useTRPC()
  const [search, setSearch] = useState('')
  const [inviting, setInviting] = useState(false)
  const [link, setLink] = useState<ShownLink | null>(null)
  const roles = useQuery(trpc.people.roles.queryOptions(undefined, { staleTime: Infinity })).data ?? []
  const people = useInfiniteQuery(
    trpc.people.list.infiniteQueryOptions(
      { search: usePaused(search) },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  )
  const items = people.data?.pages.flatMap((page) => page.items) ?? []
  const keys = useListKeys({ count: items.length, group: 'Lists' })

  return (
    <>
      <PanelBar
        about="People sign in with email and password. A new one gets a link that works once."
        search={{ label: 'Search people', value: search, onChange: setSearch }}
      >
        <Button look="primary" onClick={() => setInviting(true)}>
          <UserPlus aria-hidden="true" />
          Add a person
        </Button>
      </PanelBar>
      <QueryState query={people} />
      {items.length > 0 ? (
        <Table label="People" columns={COLUMNS}>
          {items.map((person, index) => (
            <PersonRow
              key={person.id}
              person={person}
              roles={roles}
              rowProps={keys.rowProps(index)}
              onLink={setLink}
            />
          ))}
        </Table>
      ) : null}
      {people.isSuccess && items.length === 0 ? (
        <EmptyState title="Nobody fits">Try a part of the name or the email.</EmptyState>
      ) : null}
      {people.hasNextPage ? (
        <div className="grid place-items-center py-4">
          <Button onClick={() => void people.fetchNextPage()} busy={people.isFetchingNextPage}>
            Show more people
          </Button>
        </div>
      ) : null}
      <InviteDialog open={inviting} onOpenChange={setInviting} roles={roles} onLink={setLink} />
      <LinkDialog link={link} onClose={() => setLink(null)} />
    </>
  )
}

type RowProps = {
  person: PersonItem
  roles: readonly RoleChoice[]
  rowProps: ReturnType<ReturnType<typeof useListKeys>['rowProps']>
  onLink: (link: ShownLink) => void
}

function PersonRow({ person, roles, rowProps, onLink }: RowProps) {
  const gone = person.status === 'deactivated'
  return (
    <Row {...rowProps} className="sm:h-11!">
      <Cell strong>
        <div className="flex items-center gap-2.5">
          <Avatar id={person.id} name={person.name} silent {...(gone ? { className: 'grayscale' } : {})} />
          <div className="min-w-0 leading-4">
            <p className={cx('truncate font-medium', gone && 'text-ink-faint')} title={person.name}>
              {person.name}
              {person.isYou ? <span className="font-normal text-ink-faint"> (you)</span> : null}
            </p>
            <p className="truncate text-label text-ink-faint">{person.email}</p>
            <p className="text-label text-ink-soft sm:hidden">
              {person.roleLabel} · {statusWord(person)}
            </p>
          </div>
        </div>
      </Cell>
      <Cell className="max-sm:hidden">
        {gone ? (
          <span className="text-ink-faint">{person.roleLabel}</span>
        ) : (
          <RoleSelect person={person} roles={roles} />
        )}
      </Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">
        <Status person={person} />
      </Cell>
      <Cell className="text-right font-mono text-label text-ink-faint max-md:hidden">
        {person.lastSeenAt ? <Moment at={person.lastSeenAt} /> : 'never'}
      </Cell>
      <Cell className="text-right">
        <PersonActions person={person} onLink={onLink} />
      </Cell>
    </Row>
  )
}

function statusWord(person: PersonItem): string {
  if (person.status === 'active') return 'Active'
  if (person.status === 'deactivated') return 'Deactivated'
  return person.linkExpiresAt ? 'Invited' : 'Link expired'
}

function Status({ person }: { person: PersonItem }) {
  if (person.status === 'active') return <span className="text-ink-soft">Active</span>
  if (person.status === 'deactivated') return <Badge>Deactivated</Badge>
  if (!person.linkExpiresAt) return <Badge tone="amber">Link expired</Badge>
  return (
    <span className="flex items-center gap-2">
      <Badge tone="accent">Invited</Badge>
      <span className="text-label text-ink-faint">
        until <Moment at={person.linkExpiresAt} />
      </span>
    </span>
  )
}
