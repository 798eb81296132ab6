'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { isReason, SHORTEST_REASON } from '#lib/checks/gate.ts'
import { BREAKING_MINUTES } from '#lib/publishing/model/breaking.ts'

type Props = {
  /** What else is missing before anything can go out, or null. */
  missing: string | null
  busy: boolean
  onPublish: (reason: string) => void
}

/** The way out when the news will not wait: publish past the open blocks, with a reason, and clear it within minutes. */
export function BreakingWayOut({ missing, busy, onPublish }: Props) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const send = () => {
    if (missing !== null) return setProblem(missing)
    if (!isReason(reason))
      return setProblem(
        `Write at least ${SHORTEST_REASON} characters: the desk reads them until it is cleared.`,
      )
    onPublish(reason.trim())
  }
  if (!open)
    return (
      <div>
        <Button look="danger" onClick={() => setOpen(true)}>
          Publish on breaking…
        </Button>
      </div>
    )
  return (
    <section
      aria-label="Publish on breaking"
      className="grid gap-3 rounded-md px-4 py-3 inset-ring inset-ring-red"
    >
      <p className="text-ui text-ink text-pretty">
        Readers get the story now, with what blocks it still open. It stands on the desk as “Out on breaking”
        until each block is mended or overridden and somebody clears it, within {BREAKING_MINUTES} minutes.
      </p>
      <Field label="Why this cannot wait" error={problem}>
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              setProblem(null)
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button look="danger-solid" busy={busy} onClick={send}>
          Publish now, clear within {BREAKING_MINUTES} minutes
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Do not
        </Button>
      </div>
    </section>
  )
}
