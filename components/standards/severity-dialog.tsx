'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Note } from '#components/ui/note.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import type { Severity } from '#lib/checks/model/severity.ts'
import { SEVERITY_WORDS } from '#lib/standards/model/severity-words.ts'

import { severityFor, storyTypeWords } from './rule-words.ts'
import type { RuleItem, StoryTypeChoice } from './standards-types.ts'

/** A severity that somebody chose for a rule; null goes back to what holds without a setting of its own. */
export type SeverityChoice = { rule: RuleItem; storyType: StoryTypeChoice; severity: Severity | null }

/** Says what a change of severity will do, and asks why. */
export function SeverityDialog({ choice, onClose }: { choice: SeverityChoice | null; onClose: () => void }) {
  return (
    <Dialog
      open={choice !== null}
      onOpenChange={(open) => open || onClose()}
      title={choice ? `${choice.rule.title}: ${labelOf(choice)}` : ''}
      description={choice ? whatItDoes(choice) : null}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="severity">
            Set it
          </Button>
        </>
      }
    >
      {choice ? <ReasonForm choice={choice} onClose={onClose} /> : null}
    </Dialog>
  )
}

function ReasonForm({ choice, onClose }: { choice: SeverityChoice; onClose: () => void }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = useMutation(
    trpc.standards.setSeverity.mutationOptions({
      onSuccess: () => {
        tell(`${choice.rule.title}: ${labelOf(choice)}. It holds for every check from now on.`)
        onClose()
      },
      onSettled: () => queries.invalidateQueries(trpc.standards.pathFilter()),
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReason(reason)) {
      setProblem(`Write at least ${SHORTEST_REASON} characters. The newsroom reads it beside the rule.`)
      return
    }
    const { rule, storyType, severity } = choice
    const seen = severityFor(rule, storyType).set?.severity ?? null
    save.mutate({ rule: rule.name, storyType, severity, seen, reason: reason.trim() })
  }
  return (
    <form id="severity" onSubmit={submit} className="grid gap-4">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <Field label="Why" hint="Stays beside the rule, with your name." error={problem}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={reason}
            maxLength={2000}
            onChange={(event) => {
              setReason(event.target.value)
              setProblem(null)
            }}
          />
        )}
      </Field>
    </form>
  )
}

function labelOf({ rule, storyType, severity }: SeverityChoice): string {
  return SEVERITY_WORDS[severity ?? severityFor(rule, storyType).inherited].label
}

function whatItDoes(choice: SeverityChoice): string {
  const { rule, storyType, severity } = choice
  const { holds, inherited } = severityFor(rule, storyType)
  return `${storyTypeWords(storyType)}. It was “${SEVERITY_WORDS[holds].label}”. ${SEVERITY_WORDS[severity ?? inherited].does}`
}
