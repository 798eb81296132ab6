'use client'

import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { shortTime } from '#components/ui/short-time.ts'
import { useNow } from '#components/ui/use-now.ts'
import { useZone } from '#components/ui/zone.tsx'
import { NOW } from '#lib/versions/model/version-entry.ts'
import type { VersionEntry } from '#lib/versions/model/version-entry.ts'
import { versionWords } from '#lib/versions/model/version-words.ts'

type Props = {
  versions: readonly VersionEntry[]
  from: string | null
  to: string
  onChoose: (from: string | null, to: string) => void
}

/** Which two are compared. */
export function VersionPickers({ versions, from, to, onChoose }: Props) {
  const now = useNow()
  const zone = useZone()
  const hint = ({ by, at }: VersionEntry) =>
    now === null ? by.name : `${by.name}, ${shortTime(new Date(at), new Date(now), zone)}`
  const options = [
    { value: NOW, label: 'Now', hint: 'The story as it stands' },
    ...versions.map((version) => ({
      value: version.id,
      label: `${version.number} · ${versionWords(version)}${version.isLive ? ' · live' : ''}`,
      hint: hint(version),
    })),
  ]
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label="Before">
        {(control) => (
          <Select {...control} value={from} options={options} onChange={(next) => onChoose(next, to)} />
        )}
      </Field>
      <Field label="After">
        {(control) => (
          <Select {...control} value={to} options={options} onChange={(next) => onChoose(from, next)} />
        )}
      </Field>
    </div>
  )
}
