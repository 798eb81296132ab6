'use client'

import { Checkbox } from '#components/ui/checkbox.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import {
  BASES,
  BASIS_LABELS,
  CHANNELS,
  CHANNEL_LABELS,
  MATERIALS,
  MATERIAL_LABELS,
} from '#lib/sources/model/sourcing.ts'
import type { RecordStatus } from '../story-types.ts'
import type { Agreement } from './agreement.ts'
import { KnownTo } from './known-to.tsx'
import { ObtainedBy } from './obtained-by.tsx'
import { StatusChoice } from './status-choice.tsx'
import { UseNotes } from './use-notes.tsx'

type Props = {
  agreement: Agreement
  onChange: (change: Partial<Agreement>) => void
  statuses: readonly RecordStatus[]
  anonymous: boolean
  /** Only the source's reporter says who else knows. */
  namesKnowers: boolean
  /** The use whose kept notes may be opened; none while there is no use yet. */
  useId?: string
}

const basisOptions = BASES.map((value) => ({ value, label: BASIS_LABELS[value] }))
const materialOptions = MATERIALS.map((value) => ({ value, label: MATERIAL_LABELS[value] }))
const channelOptions = CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))

/** What was agreed with a source for this story. */
export function AgreementFields({ agreement, onChange, statuses, anonymous, namesKnowers, useId }: Props) {
  return (
    <>
      <StatusChoice
        statuses={statuses}
        value={agreement.recordStatusId}
        onChange={(recordStatusId) => onChange({ recordStatusId })}
      />
      {anonymous ? <Anonymity agreement={agreement} onChange={onChange} /> : null}
      <div className="grid grid-cols-2 gap-3">
        <Field label="Basis" optional={!anonymous}>
          {(control) => (
            <Select
              {...control}
              value={agreement.basis}
              options={basisOptions}
              placeholder="How do they know?"
              onChange={(basis) => onChange({ basis })}
            />
          )}
        </Field>
        <Field label="How" optional>
          {(control) => (
            <Select
              {...control}
              value={agreement.channel}
              options={channelOptions}
              onChange={(channel) => onChange({ channel })}
            />
          )}
        </Field>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <Field label="When" optional>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              value={agreement.obtainedAt}
              onChange={(event) => onChange({ obtainedAt: event.target.value })}
            />
          )}
        </Field>
        <ObtainedBy value={agreement.obtainedById} onChange={(obtainedById) => onChange({ obtainedById })} />
      </div>
      <Field label="Terms in words" hint="What exactly was agreed. Stays in the newsroom." optional>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={agreement.terms}
            onChange={(event) => onChange({ terms: event.target.value })}
          />
        )}
      </Field>
      {anonymous && namesKnowers ? (
        <KnownTo value={agreement.knownTo} onChange={(knownTo) => onChange({ knownTo })} />
      ) : null}
      <UseNotes useId={useId} value={agreement.notes} onChange={(notes) => onChange({ notes })} />
    </>
  )
}

function Anonymity({ agreement, onChange }: Pick<Props, 'agreement' | 'onChange'>) {
  return (
    <>
      <Field
        label="Agreed public description"
        hint="What readers are told: “a person briefed on the positions”."
      >
        {(control) => (
          <Input
            {...control}
            value={agreement.description}
            maxLength={300}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="What they gave"
        hint="A fact that cannot be had otherwise. Opinions and attacks are printed with a name or not at all."
      >
        {(control) => (
          <Select
            {...control}
            value={agreement.material}
            options={materialOptions}
            placeholder="Fact or opinion?"
            onChange={(material) => onChange({ material })}
          />
        )}
      </Field>
      <Field label="Reason for anonymity" hint="Why they are not named, as readers may read it.">
        {(control) => (
          <Input
            {...control}
            value={agreement.reason}
            maxLength={1000}
            onChange={(event) => onChange({ reason: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        checked={agreement.reasonWithheld}
        onChange={(reasonWithheld) => onChange({ reasonWithheld })}
        label="No reason published"
        hint="A decision: the reason above stays in the newsroom."
      />
    </>
  )
}
