'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { Segmented } from '#components/ui/segmented.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'

import type { BylineDraft, BylineItem } from './admin-types.ts'

type Props = { editing: BylineItem | 'new' | null; onClose: () => void }

/** Adds or edits a byline. */
export function BylineDialog({ editing, onClose }: Props) {
  return (
    <Dialog
      open={editing !== null}
      onOpenChange={(open) => open || onClose()}
      title={editing === 'new' ? 'Add a byline' : 'Edit the byline'}
      description={editing === 'new' ? null : 'Stories that are out keep the name they were published with.'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="byline">
            {editing === 'new' ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      {editing ? <BylineForm byline={editing === 'new' ? null : editing} onClose={onClose} /> : null}
    </Dialog>
  )
}

const KINDS = [
  { value: 'person', label: 'Person' },
  { value: 'agency', label: 'Agency' },
] as const
const NOBODY = 'nobody'

function BylineForm({ byline, onClose }: { byline: BylineItem | null; onClose: () => void }) {
  const trpc = useTRPC()
  const [kind, setKind] = useState(byline?.kind ?? 'person')
  const [personId, setPersonId] = useState(byline?.personId ?? null)
  const people = useQuery(trpc.people.colleagues.queryOptions({}))
  const save = useSaveByline(byline, onClose)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    save.mutate({
      kind,
      name: text('name'),
      creditLine: text('creditLine'),
      bio: text('bio'),
      personId: kind === 'agency' ? null : personId,
    })
  }

  const accounts = [
    { value: NOBODY, label: 'No account' },
    ...(byline?.personId && !people.data?.some((person) => person.id === byline.personId)
      ? [{ value: byline.personId, label: byline.personName ?? 'Somebody who left' }]
      : []),
    ...(people.data ?? []).map((person) => ({ value: person.id, label: person.name })),
  ]
  return (
    <form id="byline" onSubmit={submit} className="grid gap-4">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <Segmented label="Kind" value={kind} options={KINDS} onChange={setKind} />
      <Field label="Name">
        {(control) => (
          <Input
            {...control}
            name="name"
            required
            maxLength={80}
            defaultValue={byline?.name}
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label="Credit line"
        optional
        hint="After the name, as readers see it: “in Port Sable”, “for the Coast Wire”."
      >
        {(control) => (
          <Input
            {...control}
            name="creditLine"
            maxLength={300}
            defaultValue={byline?.creditLine}
            autoComplete="off"
          />
        )}
      </Field>
      {kind === 'person' ? (
        <Field label="Account" hint="Whose stories start under this byline.">
          {(control) => (
            <Select
              {...control}
              value={personId ?? NOBODY}
              options={accounts}
              onChange={(value) => setPersonId(value === NOBODY ? null : value)}
            />
          )}
        </Field>
      ) : null}
      <Field label="Short bio" optional hint="Two or three sentences for the author’s page.">
        {(control) => <Textarea {...control} name="bio" maxLength={2000} defaultValue={byline?.bio} />}
      </Field>
    </form>
  )
}

function useSaveByline(byline: BylineItem | null, onClose: () => void) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const add = useMutation(trpc.bylines.add.mutationOptions())
  const edit = useMutation(trpc.bylines.edit.mutationOptions())
  return useMutation({
    mutationFn: async (draft: BylineDraft) => {
      if (byline) await edit.mutateAsync({ ...draft, id: byline.id, revision: byline.revision })
      else await add.mutateAsync(draft)
    },
    onSuccess: (_, { name }) => {
      tell(byline ? `“${name}” is saved.` : `“${name}” is added.`)
      onClose()
    },
    onSettled: () => queries.invalidateQueries(trpc.bylines.list.pathFilter()),
  })
}
