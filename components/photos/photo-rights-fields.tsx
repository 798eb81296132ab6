'use client'

import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { fromLocalField, toLocalField } from '#components/ui/local-field.ts'
import { PHOTO_RIGHTS, PHOTO_RIGHTS_LABELS } from '#lib/photos/model/photo-rights.ts'
import type { PhotoRights } from '#lib/photos/model/photo-rights.ts'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'

type Rights = { rights: PhotoRights; rightsUntil: string | null }
type Props = {
  photo: Pick<PhotoView, 'usageTerms' | 'instructions'>
  value: Rights
  locked: boolean
  onChange: (rights: Rights) => void
}

/** The rights to choose from, in words. */
export const rightsOptions = PHOTO_RIGHTS.map((value) => ({ value, label: PHOTO_RIGHTS_LABELS[value] }))

/** What right the newsroom has to print a photo, beside what its file says of that. */
export function PhotoRightsFields({ photo, value, locked, onChange }: Props) {
  const said = [photo.usageTerms, photo.instructions].filter((words) => words !== '')
  return (
    <>
      <div className="grid gap-3">
        <Field label="Right to print it">
          {(control) => (
            <Select
              {...control}
              value={value.rights}
              options={rightsOptions}
              disabled={locked}
              onChange={(rights) => onChange({ ...value, rights })}
            />
          )}
        </Field>
        <Field label="Until" hint="Leave empty where it does not end." optional>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              readOnly={locked}
              value={toLocalField(value.rightsUntil)}
              onChange={(event) => onChange({ ...value, rightsUntil: fromLocalField(event.target.value) })}
            />
          )}
        </Field>
      </div>
      {said.length > 0 ? <p className="text-label text-ink-soft">The file says: {said.join(' · ')}</p> : null}
    </>
  )
}
