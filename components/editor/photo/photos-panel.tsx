'use client'

import { ImagePlus } from 'lucide-react'
import { useRef } from 'react'
import { ACCEPTED } from '#components/photos/upload-photo.ts'
import { PhotoImage } from '#components/photos/photo-image.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { photoUseIdsIn } from '#lib/document/model/photo-uses.ts'
import { selectPhoto } from '../parts/select-place.ts'
import { useWords } from '../session/document-context.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { LibraryPicker } from './library-picker.tsx'
import { useUploads } from './photo-uploads-context.tsx'
import { useStoryPhotos } from './use-story-photos.ts'

/** The Photos leaf: those of this story, and the ways to add one. */
export function PhotosPanel() {
  const { abilities } = useStory()
  const { editors, showText } = useEditing()
  const words = useWords()
  const shown = photoUseIdsIn(words)
  const uses = useStoryPhotos().filter((use) => shown.includes(use.photoUseId))
  return (
    <div className="pb-8">
      {uses.length === 0 ? (
        <EmptyState title="No photos yet">
          Drop a JPEG, PNG or WebP file on the story, or choose one here.
        </EmptyState>
      ) : (
        <ul className="grid gap-1 p-2">
          {uses.map(({ photoUseId, photo }) => (
            <li key={photoUseId}>
              <button
                type="button"
                onClick={() => showText(() => void selectPhoto(editors, photoUseId))}
                className="flex w-full items-center gap-3 rounded-md p-2 text-left hover:bg-well"
              >
                <PhotoImage
                  photo={photo}
                  alt=""
                  sizes="96px"
                  className="aspect-[3/2] w-24 shrink-0 rounded-sm object-cover"
                />
                <span className="grid min-w-0 gap-1">
                  <span className="truncate text-ui">{photo.creditLine || 'No credit yet'}</span>
                  <span className="truncate text-label text-ink-faint">{photo.originalName}</span>
                  {words.meta.leadPhotoUseId === photoUseId ? (
                    <span>
                      <Badge>Lead photo</Badge>
                    </span>
                  ) : null}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {abilities.write ? (
        <>
          <div className="px-4 py-2">
            <ChooseFile />
          </div>
          <LibraryPicker />
        </>
      ) : null}
    </div>
  )
}

function ChooseFile() {
  const { add } = useUploads()
  const { editors } = useEditing()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button className="w-full" onClick={() => input.current?.click()}>
        <ImagePlus aria-hidden="true" /> Choose photos…
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label="Choose photos"
        onChange={(event) => {
          add([...(event.target.files ?? [])], editors.get('body')?.state.selection.to ?? null)
          event.target.value = ''
        }}
      />
    </>
  )
}
