'use client'

import { useState, type FormEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'

/** Lets findings stand. Rejects with a message for people when that was not saved. */
export type OverrideFindings = (findings: Finding[], reason: string) => Promise<void>

type Props = {
  finding: Finding
  /** Other open findings of the same rule; one reason may cover them. */
  alike: readonly Finding[]
  onOverride: OverrideFindings
  onDone: () => void
  onCancel: () => void
}

/** Asks for the written reason that an override needs. What was typed stays when saving fails. */
export function OverrideForm({ finding, alike, onOverride, onDone, onCancel }: Props) {
  const [reason, setReason] = useState('')
  const [coversAlike, setCoversAlike] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!isReason(reason)) {
      setProblem(`Write at least ${SHORTEST_REASON} characters, so that others understand it later.`)
      return
    }
    setBusy(true)
    try {
      await onOverride(coversAlike ? [finding, ...alike] : [finding], reason.trim())
      onDone()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The override was not saved. Try again.')
      setBusy(false)
    }
  }

  return (
    <form
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
      className="mt-1 mb-2 grid gap-2"
    >
      <Field
        label="Reason for the override"
        hint="Stays with the version and is seen by the desk."
        error={problem}
      >
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            rows={2}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              setProblem(null)
            }}
          />
        )}
      </Field>
      {alike.length > 0 ? (
        <Checkbox
          checked={coversAlike}
          onChange={setCoversAlike}
          label={
            alike.length === 1
              ? 'Also for the other one of this kind'
              : `Also for the other ${alike.length} of this kind`
          }
        />
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="secondary" busy={busy}>
          Override
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
