'use client'

import { useState, type FormEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import type { OverrideKind } from '#lib/checks/gate.ts'
import type { Finding } from '#lib/checks/model/finding.ts'

/** Lets findings stand, all or none. Rejects with a message for people when that was not saved. */
export type LetStand = (kind: OverrideKind, findings: Finding[], reason: string) => Promise<void>

type Props = {
  kind: OverrideKind
  findings: readonly Finding[]
  /** Other open findings of the same rule; one reason may cover them. */
  alike?: readonly Finding[]
  /** What was typed before, and where it is kept while the form stands. */
  draft: string
  onDraft: (words: string) => void
  onLetStand: LetStand
  onDone: () => void
  onCancel: () => void
}

const WORDS = {
  override: {
    label: 'Reason for the override',
    hint: 'Stays with the version and is seen by the desk.',
    button: 'Override',
  },
  ignore: {
    label: 'Reason to ignore it',
    hint: 'Seen by the desk. It comes back when the words change.',
    button: 'Ignore once',
  },
} as const

/** Asks for the written reason that letting a finding stand needs. What was typed stays when saving fails. */
export function ReasonForm({
  kind,
  findings,
  alike = [],
  draft,
  onDraft,
  onLetStand,
  onDone,
  onCancel,
}: Props) {
  const [reason, setReason] = useState(draft)
  const [coversAlike, setCoversAlike] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { label, hint, button } = WORDS[kind]

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!isReason(reason)) {
      setProblem(`Write at least ${SHORTEST_REASON} characters, so that others understand it later.`)
      return
    }
    setBusy(true)
    try {
      await onLetStand(kind, coversAlike ? [...findings, ...alike] : [...findings], reason.trim())
      onDraft('')
      onDone()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The reason was not saved. Try again.')
      setBusy(false)
    }
  }

  return (
    <form
      data-escape="own"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
      className="mt-1 mb-2 grid gap-2"
    >
      <Field label={label} hint={hint} error={problem}>
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            rows={2}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              onDraft(event.target.value)
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
          {button}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
