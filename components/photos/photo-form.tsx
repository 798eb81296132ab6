'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { FIELD_LIMITS } from '#lib/photos/model/photo-fields.ts'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'
import { MakingField } from './making-field.tsx'
import type { WayOfMaking } from './making-field.tsx'
import { PhotoRightsFields } from './photo-rights-fields.tsx'

/** What the library says of a photo. Stories that use it keep their own captions and alt texts. */
export function PhotoForm({ photo }: { photo: PhotoView }) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { caption, altText, creator, agency, copyright, rights, rightsUntil } = photo
  const [fields, setFields] = useState({ caption, altText, creator, agency, copyright })
  const [right, setRight] = useState({ rights, rightsUntil })
  const [making, setMaking] = useState<WayOfMaking | null>(null)
  const locked = !photo.abilities.edit
  const save = useMutation(
    trpc.photos.edit.mutationOptions({
      onSuccess: () => tell('The photo is saved.'),
      onSettled: () => client.invalidateQueries(trpc.photos.pathFilter()),
    }),
  )
  const control = (name: keyof typeof fields) => ({
    value: fields[name],
    readOnly: locked,
    maxLength: FIELD_LIMITS[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setFields({ ...fields, [name]: event.target.value }),
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    save.mutate({
      id: photo.id,
      revision: photo.revision,
      fields: { ...fields, ...right, ...(making ? { digitalSourceType: making } : {}) },
    })
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <Field label="Caption">{(field) => <Textarea {...field} rows={4} {...control('caption')} />}</Field>
      <Field label="Alt text" hint="What the picture shows, for those who do not see it.">
        {(field) => <Textarea {...field} rows={2} {...control('altText')} />}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Photographer">{(field) => <Input {...field} {...control('creator')} />}</Field>
        <Field label="Agency">{(field) => <Input {...field} {...control('agency')} />}</Field>
      </div>
      <Field label="Copyright">{(field) => <Input {...field} {...control('copyright')} />}</Field>
      <MakingField
        digitalSourceType={photo.digitalSourceType}
        value={making}
        locked={locked}
        onChange={setMaking}
      />
      <PhotoRightsFields photo={photo} value={right} locked={locked} onChange={setRight} />
      {locked ? (
        <p className="text-label text-ink-faint">Changed by whoever filed it, editors and the photo desk.</p>
      ) : (
        <Button type="submit" look="primary" className="justify-self-end" busy={save.isPending}>
          Save photo
        </Button>
      )}
    </form>
  )
}
