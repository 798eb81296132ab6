'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Select } from '#components/ui/select.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'

import type { PersonItem, RoleChoice, RoleId } from './admin-types.ts'

type Props = { person: PersonItem; roles: readonly RoleChoice[] }

/** A person's role, changed where it stands; with Undo. */
export function RoleSelect({ person, roles }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const change = useMutation(
    trpc.people.changeRole.mutationOptions({
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () => queries.invalidateQueries(trpc.people.list.pathFilter()),
    }),
  )
  const current = roles.find((role) => role.id === person.role)?.id ?? null

  const choose = (role: RoleId) => {
    if (role === current) return
    const label = roles.find((known) => known.id === role)?.label ?? role
    change.mutate(
      { personId: person.id, role },
      {
        onSuccess: () =>
          tell(
            `${person.name} is now ${label.toLowerCase()}, from the next click on.`,
            current ? () => change.mutate({ personId: person.id, role: current }) : undefined,
          ),
      },
    )
  }

  return (
    <Select
      aria-label={`Role of ${person.name}`}
      value={change.isPending ? change.variables.role : current}
      options={roles.map(({ id, label, does }) => ({ value: id, label, hint: does }))}
      onChange={choose}
      className="-ml-2.5 h-8! bg-transparent! inset-ring-transparent! hover:inset-ring-rule!"
    />
  )
}
