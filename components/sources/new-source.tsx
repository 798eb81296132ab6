'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { EMPTY_SOURCE, fieldsOf } from './source-draft.ts'
import { SourceForm } from './source-form.tsx'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onAdded: (id: string) => void }

/** Adds a source to the registry. */
export function NewSource({ open, onOpenChange, onAdded }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="New source"
      actions={
        <>
          <Button look="quiet" onClick={() => onOpenChange(false)}>
            Cancel
          </Button>
          <Button look="primary" type="submit" form="new-source">
            Add source
          </Button>
        </>
      }
    >
      {open ? <NewSourceForm onOpenChange={onOpenChange} onAdded={onAdded} /> : null}
    </Dialog>
  )
}

function NewSourceForm({ onOpenChange, onAdded }: Omit<Props, 'open'>) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const [draft, setDraft] = useState(EMPTY_SOURCE)
  const add = useMutation(
    trpc.sources.create.mutationOptions({
      onSuccess: ({ id }) => {
        tell('The source is in the registry.')
        onOpenChange(false)
        onAdded(id)
      },
      onSettled: () => client.invalidateQueries(trpc.sources.pathFilter()),
    }),
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    add.mutate(fieldsOf(draft))
  }
  return (
    <form id="new-source" onSubmit={submit} className="grid gap-4">
      {add.isError ? <Note tone="red">{sentenceOf(add.error)}</Note> : null}
      <Checkbox
        checked={draft.anonymous}
        onChange={(anonymous) => setDraft({ ...draft, anonymous })}
        label="Anonymous"
        hint="Seen by you and those you say know who it is, and by nobody else."
      />
      <SourceForm draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </form>
  )
}
