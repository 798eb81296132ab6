'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { PhotoImage } from '#components/photos/photo-image.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Input } from '#components/ui/input.tsx'
import { useEditing } from '../story-context.tsx'
import { useUploads } from './photo-uploads-context.tsx'

/** The newsroom's photos to put into the story where the cursor is. */
export function LibraryPicker() {
  const trpc = useTRPC()
  const { editors } = useEditing()
  const { use } = useUploads()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const found = useQuery(
    trpc.photos.library.queryOptions({ text: asked }, { placeholderData: (before) => before }),
  )
  return (
    <section aria-label="From the library" className="grid gap-2 border-t border-hairline px-4 pt-3">
      <h3 className="text-label font-semibold text-ink-soft">From the library</h3>
      <Input
        aria-label="Search photos"
        placeholder="Search captions, credits, places"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="grid grid-cols-3 gap-1.5">
        {(found.data?.items ?? []).slice(0, 12).map((photo) => (
          <li key={photo.id}>
            <button
              type="button"
              title={photo.caption}
              aria-label={`Add to the story: ${photo.caption || photo.originalName}`}
              onClick={() => use(photo.id, editors.get('body')?.state.selection.to ?? null)}
              className="block w-full overflow-hidden rounded-sm"
            >
              <PhotoImage
                photo={photo}
                alt=""
                sizes="108px"
                className="aspect-[3/2] w-full object-cover transition-opacity quick hover:opacity-80"
              />
            </button>
          </li>
        ))}
      </ul>
      {found.data?.items.length === 0 ? (
        <p className="text-label text-ink-faint">No photo fits these words.</p>
      ) : null}
    </section>
  )
}
