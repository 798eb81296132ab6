'use client'

import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { StoryAccess } from '#lib/stories/policy.ts'
import { ACCESS_OPTIONS } from './access-words.ts'
import { useCollaborators } from './use-collaborators.ts'

/** Lets somebody into the story: who, and how far. */
export function LetIn() {
  const [open, setOpen] = useState(false)
  const [person, setPerson] = useState<string | null>(null)
  const [access, setAccess] = useState<StoryAccess>('write')
  const { others, mayWrite, letIn, busy } = useCollaborators()
  if (others.length === 0) return null
  if (!open) {
    return (
      <Button look="quiet" className="-ml-3 justify-self-start" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden="true" /> Let somebody in
      </Button>
    )
  }
  const options = ACCESS_OPTIONS.filter(({ value }) => value !== 'write' || !person || mayWrite(person))
  const chosen = options.find(({ value }) => value === access) ?? options[0]
  const close = () => {
    setOpen(false)
    setPerson(null)
  }
  const add = () => {
    if (!person || !chosen) return
    letIn({ id: person, access: chosen.value })
    close()
  }
  return (
    <fieldset className="grid gap-3 rounded-md bg-well p-3">
      <legend className="sr-only">Let somebody in</legend>
      <Field label="Who">
        {(control) => (
          <Select
            {...control}
            value={person}
            placeholder="Choose a colleague"
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPerson}
          />
        )}
      </Field>
      <Field label="What they may do">
        {(control) => (
          <Select {...control} value={chosen?.value ?? null} options={options} onChange={setAccess} />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={close}>
          Cancel
        </Button>
        <Button onClick={add} busy={busy} disabled={!person}>
          Let in
        </Button>
      </div>
    </fieldset>
  )
}
