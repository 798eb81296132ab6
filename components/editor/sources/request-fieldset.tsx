'use client'

import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { useZone } from '#components/ui/zone.tsx'
import { isAnswered } from '#lib/sources/model/comment-request.ts'
import {
  CHANNELS,
  CHANNEL_LABELS,
  COMMENT_OUTCOMES,
  COMMENT_OUTCOME_LABELS,
} from '#lib/sources/model/sourcing.ts'
import { PartyField } from './request-party.tsx'
import type { RequestDraft } from './request-fields.ts'

const channels = CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))
const outcomes = COMMENT_OUTCOMES.map((value) => ({ value, label: COMMENT_OUTCOME_LABELS[value] }))

type Props = { draft: RequestDraft; onChange: (change: Partial<RequestDraft>) => void }

/** What is logged of a request: the party first, for the rest starts as "asked now, by phone". */
export function RequestFieldset({ draft, onChange }: Props) {
  const wasAsked = draft.outcome !== 'not_sought'
  return (
    <>
      <PartyField party={draft.party} onChange={onChange} />
      <Field label="Outcome">
        {(control) => (
          <Select
            {...control}
            value={draft.outcome}
            options={outcomes}
            onChange={(outcome) => onChange({ outcome })}
          />
        )}
      </Field>
      {wasAsked ? <Asking draft={draft} onChange={onChange} /> : null}
      {wasAsked ? null : (
        <Words
          label="Why nobody was asked"
          value={draft.whyNot}
          longest={1_000}
          onChange={(whyNot) => onChange({ whyNot })}
        />
      )}
      {isAnswered(draft.outcome) ? (
        <Words
          label="The reply"
          value={draft.reply}
          longest={10_000}
          onChange={(reply) => onChange({ reply })}
        />
      ) : null}
      {draft.outcome === 'commented' ? (
        <Words
          label="What readers get of it"
          hint="Word for word, under “How we know this”. Left empty, they read only that an answer came."
          value={draft.publicReply}
          longest={2_000}
          onChange={(publicReply) => onChange({ publicReply })}
        />
      ) : null}
    </>
  )
}

function Asking({ draft, onChange }: Props) {
  const zone = useZone()
  return (
    <>
      <Field label="How" optional>
        {(control) => (
          <Select
            {...control}
            value={draft.channel}
            options={channels}
            onChange={(channel) => onChange({ channel })}
          />
        )}
      </Field>
      <Field label="Asked" optional>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={draft.askedAt}
            onChange={(event) => onChange({ askedAt: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Answer by"
        optional
        hint={zone ? `On the newsroom’s clock, ${zone.replaceAll('_', ' ')}.` : null}
      >
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={draft.deadline}
            onChange={(event) => onChange({ deadline: event.target.value })}
          />
        )}
      </Field>
      <Words
        label="What was asked"
        value={draft.summary}
        longest={4_000}
        onChange={(summary) => onChange({ summary })}
      />
    </>
  )
}

type WordsProps = {
  label: string
  hint?: string
  value: string
  longest: number
  onChange: (value: string) => void
}

function Words({ label, hint, value, longest, onChange }: WordsProps) {
  return (
    <Field label={label} optional hint={hint}>
      {(control) => (
        <Textarea
          {...control}
          rows={2}
          maxLength={longest}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
