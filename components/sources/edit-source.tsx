'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { SourceDetail } from './registry-types.ts'
import { draftOf, fieldsOf } from './source-draft.ts'
import { SourceForm } from './source-form.tsx'

/** Changes what the registry says of a source, in place. */
export function EditSource({ source, onDone }: { source: SourceDetail; onDone: () => void }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  // The revision that the draft was made from: a later one must not carry it.
  const [base, setBase] = useState(source)
  const [draft, setDraft] = useState(() => draftOf(source))
  const showAsItIs = async () => {
    const fresh = await client.fetchQuery(trpc.sources.get.queryOptions({ id: source.id }, { staleTime: 0 }))
    setBase(fresh)
    setDraft(draftOf(fresh))
  }
  const save = useMutation(
    trpc.sources.edit.mutationOptions({
      onSuccess: () => {
        tell('The source is saved.')
        onDone()
      },
      onError: (error) => void (problemOf(error)?.code === 'conflict' && showAsItIs()),
      onSettled: () => client.invalidateQueries(trpc.sources.pathFilter()),
    }),
  )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    save.mutate({ id: base.id, revision: base.revision, fields: fieldsOf(draft) })
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <SourceForm draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="primary" busy={save.isPending}>
          Save source
        </Button>
      </div>
    </form>
  )
}
