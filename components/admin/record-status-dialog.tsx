'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { allowances } from '#components/editor/attribute/allowances.ts'
import { StatusLine } from '#components/editor/claims/status-line.tsx'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { Select } from '#components/ui/select.tsx'
import { tell } from '#components/ui/toaster.tsx'
import {
  FLAG_WORDS,
  LINE_STYLES,
  LINE_STYLE_LABELS,
  STATUS_FLAGS,
  withFlag,
} from '#lib/sources/model/record-status.ts'
import type { StatusFields } from '#lib/sources/model/record-status.ts'

import type { StatusItem } from './admin-types.ts'
import { touchesSentence } from './touches-sentence.ts'

type Props = { editing: StatusItem | 'new' | null; onClose: () => void }

const NEW: StatusFields = {
  name: '',
  mayPublish: true,
  mayQuote: false,
  mayName: false,
  mayDescribe: true,
  mayMention: true,
  lineStyle: 'dashed',
}
const LINES = LINE_STYLES.map((value) => ({ value, label: LINE_STYLE_LABELS[value] }))

/** Adds or changes a record status. */
export function RecordStatusDialog({ editing, onClose }: Props) {
  return (
    <Dialog
      open={editing !== null}
      onOpenChange={(open) => open || onClose()}
      title={editing === 'new' ? 'Add a record status' : 'Edit the record status'}
      width="narrow"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="record-status">
            {editing === 'new' ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      {editing ? <StatusForm status={editing === 'new' ? null : editing} onClose={onClose} /> : null}
    </Dialog>
  )
}

function StatusForm({ status, onClose }: { status: StatusItem | null; onClose: () => void }) {
  const [draft, setDraft] = useState<StatusFields>(() => (status ? fieldsOf(status) : NEW))
  const save = useSaveStatus(status, onClose)
  const touches = status && touchesSentence(status.stories)
  const changesFlags = status !== null && STATUS_FLAGS.some((flag) => status[flag] !== draft[flag])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(draft)
  }
  return (
    <form id="record-status" onSubmit={submit} className="grid gap-4">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <Field label="Name">
        {(control) => (
          <Input
            {...control}
            required
            maxLength={60}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            autoComplete="off"
          />
        )}
      </Field>
      <fieldset className="grid gap-2.5">
        <legend className="mb-2 text-label font-medium text-ink-soft">What was said</legend>
        {STATUS_FLAGS.map((flag) => (
          <Checkbox
            key={flag}
            label={FLAG_WORDS[flag].label}
            hint={FLAG_WORDS[flag].means}
            checked={draft[flag]}
            onChange={(on) => setDraft({ ...draft, ...withFlag(draft, flag, on) })}
          />
        ))}
      </fieldset>
      <Field label="Line under the words">
        {(control) => (
          <Select
            {...control}
            value={draft.lineStyle}
            options={LINES}
            onChange={(lineStyle) => setDraft({ ...draft, lineStyle })}
          />
        )}
      </Field>
      <p className="rounded-md bg-panel px-3 py-2.5" aria-label="Preview">
        <span className="font-text text-[17px]">
          <StatusLine status={{ name: draft.name || 'Words in a story', lineStyle: draft.lineStyle }} />
        </span>
        <span className="mt-1 block text-label text-ink-soft">{allowances(draft)}</span>
      </p>
      {touches && changesFlags ? <Note tone="amber">{touches}</Note> : null}
    </form>
  )
}

function fieldsOf(status: StatusItem): StatusFields {
  const { name, mayPublish, mayQuote, mayName, mayDescribe, mayMention, lineStyle } = status
  return { name, mayPublish, mayQuote, mayName, mayDescribe, mayMention, lineStyle }
}

function useSaveStatus(status: StatusItem | null, onClose: () => void) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const add = useMutation(trpc.recordStatuses.add.mutationOptions())
  const edit = useMutation(trpc.recordStatuses.edit.mutationOptions())
  return useMutation({
    mutationFn: async (fields: StatusFields) => {
      if (status) await edit.mutateAsync({ id: status.id, revision: status.revision, fields })
      else await add.mutateAsync(fields)
    },
    onSuccess: (_, { name }) => {
      tell(status ? `${name} is saved.` : `${name} is added. Reporters can choose it now.`)
      onClose()
    },
    onSettled: () => {
      void queries.invalidateQueries(trpc.stories.choices.pathFilter())
      return queries.invalidateQueries(trpc.recordStatuses.pathFilter())
    },
  })
}
