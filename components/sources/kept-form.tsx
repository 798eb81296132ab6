'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import type { Kept } from '#lib/sources/model/kept.ts'
import { CHANNELS, CHANNEL_LABELS } from '#lib/sources/model/sourcing.ts'
import type { SourceDetail } from './registry-types.ts'

type Line = Kept['contacts'][number]
type Props = { source: SourceDetail; kept: Kept; onDone: () => void }

const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))
const EMPTY: Line = { channel: 'phone', label: '', value: '' }

/** Changes how a source is reached and what is noted of it. An anonymous one has notes alone. */
export function KeptForm({ source, kept, onDone }: Props) {
  const [lines, setLines] = useState<Line[]>(() =>
    kept.contacts.length > 0 || source.anonymous ? kept.contacts : [EMPTY],
  )
  const [notes, setNotes] = useState(kept.notes)
  const save = useKeep(onDone)
  const change = (index: number, part: Partial<Line>) =>
    setLines(lines.map((line, at) => (at === index ? { ...line, ...part } : line)))
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const contacts = lines.filter((line) => line.value.trim() !== '')
    save.mutate({ id: source.id, revision: kept.revision, fields: { contacts, notes } })
  }
  return (
    <form onSubmit={submit} autoComplete="off" className="grid gap-3">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      {source.anonymous ? (
        <p className="text-label text-ink-faint">
          Nothing here may say who it is: that is sealed, or kept outside Stet.
        </p>
      ) : (
        <>
          {lines.map((line, index) => (
            <ContactLine
              key={index}
              line={line}
              number={index + 1}
              onChange={(part) => change(index, part)}
              onRemove={() => setLines(lines.filter((_, at) => at !== index))}
            />
          ))}
          <Button
            look="quiet"
            className="-ml-3 justify-self-start"
            onClick={() => setLines([...lines, EMPTY])}
          >
            <Plus aria-hidden="true" />
            Add a contact
          </Button>
        </>
      )}
      <Field label="Notes on the source" hint="For those who report and edit. Kept encrypted." optional>
        {(control) => (
          <Textarea
            {...control}
            maxLength={10_000}
            value={notes}
            onChange={(event) => setNotes(event.target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" look="primary" busy={save.isPending}>
          Keep
        </Button>
      </div>
    </form>
  )
}

type LineProps = {
  line: Line
  number: number
  onChange: (part: Partial<Line>) => void
  onRemove: () => void
}

function ContactLine({ line, number, onChange, onRemove }: LineProps) {
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] gap-1.5">
      <legend className="sr-only">Contact {number}</legend>
      <div className="grid grid-cols-[112px_minmax(0,1fr)] gap-1.5">
        <Select
          aria-label={`Way of contact ${number}`}
          value={line.channel}
          options={CHANNEL_OPTIONS}
          onChange={(channel) => onChange({ channel })}
        />
        <Input
          aria-label={`Number or address ${number}`}
          placeholder="Number or address"
          maxLength={500}
          value={line.value}
          onChange={(event) => onChange({ value: event.target.value })}
        />
      </div>
      <IconButton label={`Take contact ${number} away`} onClick={onRemove}>
        <X />
      </IconButton>
      <Input
        aria-label={`What contact ${number} is`}
        placeholder="What it is: direct line, press office"
        maxLength={100}
        value={line.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
    </fieldset>
  )
}

function useKeep(onDone: () => void) {
  const trpc = useTRPC()
  const client = useQueryClient()
  return useMutation(
    trpc.sources.keep.mutationOptions({
      gcTime: 0,
      onSuccess: async () => {
        await client.invalidateQueries(trpc.sources.pathFilter())
        tell('Kept, encrypted.')
        onDone()
      },
    }),
  )
}
