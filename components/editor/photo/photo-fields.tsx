'use client'

import { useId } from 'react'
import { rightsOptions } from '#components/photos/photo-rights-fields.tsx'
import { Select } from '#components/ui/select.tsx'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'
import { SettledInput } from '../inspector/settled-input.tsx'
import { useEditPhoto } from './use-edit-photo.ts'

type Props = { photo: PhotoView; alt: string; onAlt: (alt: string) => void; editable: boolean }

/** What is said of a photo beside its caption: the words for those who do not see it, and who is credited. */
export function PhotoFields({ photo, alt, onAlt, editable }: Props) {
  const edit = useEditPhoto()
  const mayCredit = editable && photo.abilities.edit
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2">
      <Quiet
        label="Alt text"
        placeholder="What the picture shows, for those who do not see it"
        readOnly={!editable}
        maxLength={1000}
        value={alt}
        onSettle={onAlt}
      />
      <Quiet
        label="Photographer"
        placeholder="Who took it"
        readOnly={!mayCredit}
        maxLength={200}
        value={photo.creator}
        onSettle={(creator) => edit(photo, { creator })}
      />
      <Quiet
        label="Agency"
        placeholder="For whom, if for anybody"
        readOnly={!mayCredit}
        maxLength={200}
        value={photo.agency}
        onSettle={(agency) => edit(photo, { agency })}
      />
      <span className="text-label text-ink-faint">Rights</span>
      <Select
        aria-label="Right to print the photo"
        className="h-8 bg-transparent! inset-ring-transparent! hover:bg-well! focus-visible:bg-raised! focus-visible:inset-ring-accent! pointer-coarse:h-11"
        value={photo.rights}
        options={rightsOptions}
        disabled={!mayCredit}
        onChange={(rights) => edit(photo, { rights })}
      />
      {photo.usageTerms ? (
        <p className="col-span-2 text-label text-ink-faint">The file says: {photo.usageTerms}</p>
      ) : null}
    </div>
  )
}

type QuietProps = Omit<React.ComponentProps<typeof SettledInput>, 'id'> & { label: string }

/** A line that looks like text until one wants to change it. */
function Quiet({ label, ...input }: QuietProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="text-label text-ink-faint">
        {label}
      </label>
      <SettledInput
        id={id}
        {...input}
        className="h-8 bg-transparent! inset-ring-transparent! hover:bg-well! focus-visible:bg-raised! focus-visible:inset-ring-accent! read-only:hover:bg-transparent!"
      />
    </>
  )
}
