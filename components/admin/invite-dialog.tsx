'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { Select } from '#components/ui/select.tsx'

import type { RoleChoice, RoleId } from './admin-types.ts'
import type { ShownLink } from './link-dialog.tsx'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  roles: readonly RoleChoice[]
  onLink: (link: ShownLink) => void
}

/** Adds a person: name, email, role; then the link to send them. */
export function InviteDialog(props: Props) {
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title="Add a person"
      description="You get a link to send to them. It works once and for seven days."
      width="narrow"
      actions={
        <>
          <Button onClick={() => props.onOpenChange(false)}>Cancel</Button>
          <Button look="primary" type="submit" form="invite">
            Make the link
          </Button>
        </>
      }
    >
      <InviteForm {...props} />
    </Dialog>
  )
}

function InviteForm({ onOpenChange, roles, onLink }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  // The newsroom's first role is the one with the least rights.
  const [chosen, setChosen] = useState<RoleId | null>(null)
  const role = chosen ?? roles[0]?.id
  const invite = useMutation(
    trpc.people.invite.mutationOptions({
      onSuccess: (link, { name }) => {
        onOpenChange(false)
        onLink({ ...link, name, kind: 'join' })
      },
      onSettled: () => queries.invalidateQueries(trpc.people.list.pathFilter()),
    }),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (role) invite.mutate({ name: String(form.get('name')), email: String(form.get('email')), role })
  }
  return (
    <form id="invite" onSubmit={submit} className="grid gap-4">
      {invite.isError ? <Note tone="red">{sentenceOf(invite.error)}</Note> : null}
      <Field label="Name">
        {(control) => <Input {...control} name="name" required maxLength={80} autoComplete="off" />}
      </Field>
      <Field label="Email">
        {(control) => <Input {...control} name="email" type="email" required autoComplete="off" />}
      </Field>
      <Field label="Role" hint={roles.find((known) => known.id === role)?.does}>
        {(control) => (
          <Select
            {...control}
            value={role ?? ''}
            options={roles.map(({ id, label }) => ({ value: id, label }))}
            onChange={(id) => setChosen(id as RoleId)}
          />
        )}
      </Field>
    </form>
  )
}
