'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Note } from '#components/ui/note.tsx'
import { tell } from '#components/ui/toaster.tsx'
import { sectionSlugProblem } from '#lib/people/model/section-slug.ts'
import { slugify } from '#lib/stories/model/slug.ts'

import type { SectionItem } from './admin-types.ts'

type Props = { editing: SectionItem | 'new' | null; onClose: () => void }

/** Adds or renames a section. */
export function SectionDialog({ editing, onClose }: Props) {
  return (
    <Dialog
      open={editing !== null}
      onOpenChange={(open) => open || onClose()}
      title={editing === 'new' ? 'Add a section' : 'Edit the section'}
      width="narrow"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="section">
            {editing === 'new' ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      {editing ? <SectionForm section={editing === 'new' ? null : editing} onClose={onClose} /> : null}
    </Dialog>
  )
}

function SectionForm({ section, onClose }: { section: SectionItem | null; onClose: () => void }) {
  const [name, setName] = useState(section?.name ?? '')
  const [ownSlug, setOwnSlug] = useState(section?.slug ?? null)
  const [tried, setTried] = useState(false)
  const save = useSaveSection(section, onClose)
  const slug = ownSlug ?? slugify(name).slice(0, 40)
  const fixed = (section?.publishedCount ?? 0) > 0

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!sectionSlugProblem(slug)) save.mutate({ name, slug })
  }
  return (
    <form id="section" onSubmit={submit} className="grid gap-4">
      {save.isError ? <Note tone="red">{sentenceOf(save.error)}</Note> : null}
      <Field label="Name">
        {(control) => (
          <Input
            {...control}
            required
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label="Address"
        error={tried ? sectionSlugProblem(slug) : null}
        hint={fixed ? 'Readers have this address, so it stays.' : `Readers will find it at /${slug || '…'}`}
      >
        {(control) => (
          <Input
            {...control}
            readOnly={fixed}
            value={slug}
            onChange={(event) => setOwnSlug(event.target.value.toLowerCase())}
            autoComplete="off"
            spellCheck={false}
            className="font-mono"
          />
        )}
      </Field>
    </form>
  )
}

function useSaveSection(section: SectionItem | null, onClose: () => void) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const add = useMutation(trpc.sections.add.mutationOptions())
  const edit = useMutation(trpc.sections.edit.mutationOptions())
  return useMutation({
    mutationFn: async (draft: { name: string; slug: string }) => {
      if (section) await edit.mutateAsync({ ...draft, id: section.id, revision: section.revision })
      else await add.mutateAsync(draft)
    },
    onSuccess: (_, { name }) => {
      tell(section ? `${name} is saved.` : `${name} is added.`)
      onClose()
    },
    onSettled: () => queries.invalidateQueries(trpc.sections.list.pathFilter()),
  })
}
