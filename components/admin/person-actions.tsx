'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Ellipsis, KeyRound, MonitorSmartphone, UserRoundCheck, UserRoundX } from 'lucide-react'
import { useState } from 'react'

import { SessionsDialog } from '#components/people/sessions-dialog.tsx'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { AlertDialog } from '#components/ui/alert-dialog.tsx'
import { Menu, MenuItem, MenuRule } from '#components/ui/menu.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'

import type { PersonItem } from './admin-types.ts'
import type { ShownLink } from './link-dialog.tsx'

/** What can be done about one person. */
export function PersonActions({ person, onLink }: { person: PersonItem; onLink: (link: ShownLink) => void }) {
  const [asking, setAsking] = useState(false)
  const [sessions, setSessions] = useState(false)
  const { renew, deactivate, reactivate } = usePersonCommands(person, onLink)
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            data-row-link
            aria-label={`Actions for ${person.name}`}
            className="inline-grid size-control place-items-center rounded-md text-ink-faint hover:bg-well hover:text-ink data-[state=open]:bg-well [&_svg]:size-4.5"
          >
            <Ellipsis aria-hidden="true" />
          </button>
        }
      >
        {person.status === 'deactivated' ? null : (
          <MenuItem icon={<KeyRound />} onSelect={renew}>
            {person.status === 'invited' ? 'New invitation link' : 'Link to set a new password'}
          </MenuItem>
        )}
        {person.status === 'active' ? (
          <MenuItem icon={<MonitorSmartphone />} onSelect={() => setSessions(true)}>
            Where signed in
          </MenuItem>
        ) : null}
        {person.status === 'deactivated' ? (
          <MenuItem icon={<UserRoundCheck />} onSelect={reactivate}>
            Reactivate
          </MenuItem>
        ) : (
          <>
            <MenuRule />
            <MenuItem icon={<UserRoundX />} danger disabled={person.isYou} onSelect={() => setAsking(true)}>
              Deactivate…
            </MenuItem>
          </>
        )}
      </Menu>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Deactivate ${person.name}?`}
        description="They are signed out everywhere at once and cannot come back in until you reactivate them. What they wrote stays, under their name."
        action="Deactivate"
        onAction={deactivate}
      />
      <SessionsDialog open={sessions} onOpenChange={setSessions} person={person} />
    </>
  )
}

function usePersonCommands(person: PersonItem, onLink: (link: ShownLink) => void) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const rest = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => queries.invalidateQueries(trpc.people.list.pathFilter()),
  }
  const renew = useMutation(
    trpc.people.renewLink.mutationOptions({
      ...rest,
      onSuccess: (link) =>
        onLink({ ...link, name: person.name, kind: person.status === 'invited' ? 'join' : 'new_password' }),
    }),
  )
  const reactivate = useMutation(
    trpc.people.reactivate.mutationOptions({
      ...rest,
      onSuccess: ({ needsLink }) => {
        if (needsLink) renew.mutate({ personId: person.id })
        else tell(`${person.name} can sign in again.`)
      },
    }),
  )
  const deactivate = useMutation(
    trpc.people.deactivate.mutationOptions({
      ...rest,
      onSuccess: () =>
        tell(`${person.name} is deactivated and signed out everywhere.`, () =>
          reactivate.mutate({ personId: person.id }),
        ),
    }),
  )
  const input = { personId: person.id }
  return {
    renew: () => renew.mutate(input),
    reactivate: () => reactivate.mutate(input),
    deactivate: () => deactivate.mutate(input),
  }
}
