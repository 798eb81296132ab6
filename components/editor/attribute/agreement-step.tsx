'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import type { RecordStatus } from '../story-types.ts'
import { problemOfAgreement, startAgreement, toSourceFields, toUseFields } from './agreement.ts'
import { AgreementFields } from './agreement-fields.tsx'
import type { Choice } from './choice.ts'
import type { Attach } from './use-attach.ts'

type Picked = Exclude<Choice, { type: 'use' }>
type Props = { choice: Picked; attach: Attach; onBack: () => void }

/** The second step of an attribution: what was agreed with the source that was picked. */
export function AgreementStep(props: Props) {
  const trpc = useTRPC()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  if (!choices.data) return <p className="p-4 text-ui text-ink-faint">One moment…</p>
  return <AgreementForm {...props} statuses={choices.data.recordStatuses} />
}

function AgreementForm({ choice, attach, onBack, statuses }: Props & { statuses: readonly RecordStatus[] }) {
  const [agreement, setAgreement] = useState(() => startAgreement(choice, statuses))
  const [named, setNamed] = useState({
    name: choice.type === 'create' ? choice.name : '',
    jobRole: '',
    affiliation: '',
    url: '',
  })
  const [missing, setMissing] = useState<string | null>(null)
  const isNew = choice.type === 'create'

  const send = (event: React.FormEvent) => {
    event.preventDefault()
    const problem = problemOfAgreement(agreement, choice.anonymous)
    setMissing(problem)
    if (problem) return
    const { name, ...details } = named
    const source = isNew
      ? { create: toSourceFields({ ...choice, name }, details, agreement.description.trim()) }
      : { id: choice.id }
    attach.agree(source, toUseFields(agreement))
  }

  return (
    <form onSubmit={send} className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center gap-1 px-2 pt-2">
        <IconButton label="Back to the sources" onClick={onBack}>
          <ArrowLeft />
        </IconButton>
        <p className="truncate text-lead font-medium">{titleOf(choice)}</p>
      </div>
      <div className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto px-4 pt-2 pb-4">
        {isNew && !choice.anonymous ? (
          <NamedFields
            choice={choice}
            value={named}
            onChange={(change) => setNamed({ ...named, ...change })}
          />
        ) : null}
        <AgreementFields
          agreement={agreement}
          statuses={statuses}
          anonymous={choice.anonymous}
          namesKnowers={isNew}
          onChange={(change) => setAgreement({ ...agreement, ...change })}
        />
      </div>
      <div className="flex shrink-0 items-center gap-3 border-t border-hairline px-4 py-2.5">
        <p role="alert" className="flex-1 text-label text-red">
          {missing ?? attach.problem}
        </p>
        <Button type="submit" look="primary" busy={attach.busy}>
          Attach source
        </Button>
      </div>
    </form>
  )
}

function titleOf(choice: Picked): string {
  if (choice.type === 'source') return choice.label
  return choice.anonymous ? 'New anonymous source' : 'New source'
}

type NamedValue = { name: string; jobRole: string; affiliation: string; url: string }
type NamedProps = {
  choice: Extract<Choice, { type: 'create' }>
  value: NamedValue
  onChange: (change: Partial<NamedValue>) => void
}

function NamedFields({ choice, value, onChange }: NamedProps) {
  const isPerson = choice.kind === 'person'
  const hasAddress = !isPerson && choice.kind !== 'own_observation'
  return (
    <>
      <Field label="Name">
        {(control) => (
          <Input
            {...control}
            required
            value={value.name}
            maxLength={200}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      {isPerson ? (
        <div className="grid grid-cols-2 gap-3">
          <Field label="Role" optional>
            {(control) => (
              <Input
                {...control}
                value={value.jobRole}
                maxLength={200}
                onChange={(event) => onChange({ jobRole: event.target.value })}
              />
            )}
          </Field>
          <Field label="Affiliation" optional>
            {(control) => (
              <Input
                {...control}
                value={value.affiliation}
                maxLength={200}
                onChange={(event) => onChange({ affiliation: event.target.value })}
              />
            )}
          </Field>
        </div>
      ) : null}
      {hasAddress ? (
        <Field label="Address on the web" optional>
          {(control) => (
            <Input
              {...control}
              type="url"
              placeholder="https://"
              value={value.url}
              onChange={(event) => onChange({ url: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}
