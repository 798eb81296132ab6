'use client'

import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { SOURCE_KINDS, SOURCE_KIND_LABELS } from '#lib/sources/model/sourcing.ts'
import type { SourceDraft } from './source-draft.ts'

type Props = { draft: SourceDraft; onChange: (change: Partial<SourceDraft>) => void }

const KINDS = SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] }))

/** What the registry keeps of a source. An anonymous one has no field that could hold who it is. */
export function SourceForm({ draft, onChange }: Props) {
  const text = (field: 'publicName' | 'description' | 'jobRole' | 'affiliation' | 'url' | 'beats') => ({
    value: draft[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [field]: event.target.value }),
  })
  return (
    <>
      <Field label="Kind">
        {(control) => (
          <Select {...control} value={draft.kind} options={KINDS} onChange={(kind) => onChange({ kind })} />
        )}
      </Field>
      {draft.anonymous ? (
        <Field
          label="Agreed public description"
          hint="“a person briefed on the positions”. Who it is stays outside Stet."
        >
          {(control) => <Input {...control} required maxLength={300} {...text('description')} />}
        </Field>
      ) : (
        <>
          <Field label="Name">
            {(control) => <Input {...control} required maxLength={200} {...text('publicName')} />}
          </Field>
          {draft.kind === 'person' ? (
            <div className="grid grid-cols-2 gap-3">
              <Field label="Role" optional>
                {(control) => <Input {...control} maxLength={200} {...text('jobRole')} />}
              </Field>
              <Field label="Affiliation" optional>
                {(control) => <Input {...control} maxLength={200} {...text('affiliation')} />}
              </Field>
            </div>
          ) : null}
          <Field label="Address on the web" optional>
            {(control) => (
              <Input {...control} type="url" placeholder="https://" maxLength={2000} {...text('url')} />
            )}
          </Field>
        </>
      )}
      <Field label="Beats" hint="What it knows about, parted by commas." optional>
        {(control) => <Input {...control} {...text('beats')} />}
      </Field>
    </>
  )
}
