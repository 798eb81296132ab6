'use client'

import { useId } from 'react'
import { SettledInput } from '../inspector/settled-input.tsx'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'
import { useEditPhoto } from './use-edit-photo.ts'

type Props = { photo: PhotoView; alt: string; onAlt: (alt: string) => void; editable: boolean }

/** What is said of a photo beside its caption: the words for those who do not see it, and who is credited. */
export function PhotoFields({ photo, alt, onAlt, editable }: Props) {
  const edit = useEditPhoto()
  const mayCredit = editable && photo.abilities.edit
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <Small label="Alt text" className="sm:col-span-2">
        {(id) => (
          <SettledInput
            id={id}
            readOnly={!editable}
            maxLength={1000}
            placeholder="What the picture shows, for those who do not see it"
            value={alt}
            onSettle={onAlt}
          />
        )}
      </Small>
      <Small label="Photographer">
        {(id) => (
          <SettledInput
            id={id}
            readOnly={!mayCredit}
            maxLength={200}
            value={photo.creator}
            onSettle={(creator) => edit(photo, { creator })}
          />
        )}
      </Small>
      <Small label="Agency">
        {(id) => (
          <SettledInput
            id={id}
            readOnly={!mayCredit}
            maxLength={200}
            value={photo.agency}
            onSettle={(agency) => edit(photo, { agency })}
          />
        )}
      </Small>
    </div>
  )
}

function Small({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: (id: string) => React.ReactNode
}) {
  const id = useId()
  return (
    <div className={className}>
      <label htmlFor={id} className="text-label text-ink-faint">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
