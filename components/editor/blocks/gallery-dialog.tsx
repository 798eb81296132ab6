'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { PhotoImage } from '#components/photos/photo-image.tsx'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { Input } from '#components/ui/input.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import { MOST_PHOTOS } from '#lib/document/nodes/gallery/gallery.ts'
import type { PhotoWords } from '../photo/insert-photo.ts'
import { useStory } from '../story-context.tsx'

type Props = { onChoose: (photos: PhotoWords[]) => void; onClose: () => void }

const SHOWN = 18

/** Asks which photos of the library make a gallery, in the order in which they are pressed. */
export function GalleryDialog({ onChoose, onClose }: Props) {
  const trpc = useTRPC()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const asked = useDeferredValue(text.trim())
  const found = useQuery(
    trpc.photos.library.queryOptions({ text: asked }, { placeholderData: (before) => before }),
  )
  const { take, busy } = useTakePhotos(onChoose)
  const toggle = (id: string) =>
    setChosen((now) =>
      now.includes(id) ? now.filter((each) => each !== id) : [...now, id].slice(0, MOST_PHOTOS),
    )
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Choose photos for a gallery"
      description="They stand in the order in which you choose them."
      actions={
        <Button look="primary" busy={busy} disabled={chosen.length === 0} onClick={() => void take(chosen)}>
          {chosen.length < 2 ? 'Put in the gallery' : `Put in ${chosen.length} photos`}
        </Button>
      }
    >
      <div className="grid gap-3 pb-4">
        <Input
          aria-label="Search photos"
          autoFocus
          placeholder="Search captions, credits, places"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <ul className="grid grid-cols-3 gap-1.5">
          {(found.data?.items ?? []).slice(0, SHOWN).map((photo) => {
            const place = chosen.indexOf(photo.id) + 1
            return (
              <li key={photo.id}>
                <button
                  type="button"
                  aria-pressed={place > 0}
                  aria-label={photo.caption || photo.originalName}
                  title={photo.caption}
                  onClick={() => toggle(photo.id)}
                  className={cx(
                    'relative block w-full overflow-hidden rounded-sm',
                    place > 0 && 'outline-2 outline-offset-2 outline-accent',
                  )}
                >
                  <PhotoImage
                    photo={photo}
                    alt=""
                    sizes="150px"
                    className="aspect-[3/2] w-full object-cover"
                  />
                  {place > 0 ? (
                    <span
                      aria-hidden="true"
                      className="absolute top-1 left-1 grid size-6 place-items-center rounded-full bg-accent text-label font-semibold text-on-accent"
                    >
                      {place}
                    </span>
                  ) : null}
                </button>
              </li>
            )
          })}
        </ul>
        {found.data?.items.length === 0 ? (
          <p className="text-ui text-ink-soft">
            No photo fits these words. File photos in the Photos leaf first.
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}

/** Takes photos of the library into the story, one after another, and hands over what they say. */
function useTakePhotos(onChoose: Props['onChoose']): {
  take: (ids: readonly string[]) => Promise<void>
  busy: boolean
} {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { id: storyId } = useStory()
  const use = useMutation(trpc.photos.use.mutationOptions())
  const [busy, setBusy] = useState(false)
  const take = async (ids: readonly string[]) => {
    setBusy(true)
    try {
      const photos: PhotoWords[] = []
      for (const photoId of ids) photos.push(await use.mutateAsync({ storyId, photoId }))
      await client.invalidateQueries(trpc.photos.ofStory.queryFilter({ storyId }))
      void client.invalidateQueries(trpc.stories.get.queryFilter({ id: storyId }))
      onChoose(photos)
    } catch (error) {
      tellError(sentenceOf(error))
      setBusy(false)
    }
  }
  return { take, busy }
}
