'use client'

import { useQueryClient } from '@tanstack/react-query'
import { ImagePlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { QueryState } from '#components/admin/query-state.tsx'
import { usePaused } from '#components/admin/use-paused.ts'
import { TopBar } from '#components/frame/top-bar.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Input } from '#components/ui/input.tsx'
import { useShortcut } from '#components/ui/shortcuts.ts'
import { tell, tellError } from '#components/ui/toaster.tsx'
import { PhotoGrid } from './photo-grid.tsx'
import { PhotoPane } from './photo-pane.tsx'
import { ACCEPTED, photosAmong, uploadPhoto } from './upload-photo.ts'
import { useLibrary } from './use-library.ts'

/** The newsroom's photos: to find, to file, to put right. */
export function Library({ uploads }: { uploads: boolean }) {
  const [text, setText] = useState('')
  const [mine, setMine] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const library = useLibrary({ text: usePaused(text.trim()), mine })
  const filing = useFiling(setOpen)
  const box = useRef<HTMLInputElement>(null)
  useShortcut({ keys: '/', label: 'Search', group: 'Photos', handler: () => box.current?.focus() })

  return (
    <div
      className="flex flex-1 flex-col"
      onDragOver={(event) => uploads && event.preventDefault()}
      onDrop={(event) => {
        if (!uploads) return
        event.preventDefault()
        filing.file(photosAmong(event.dataTransfer.files))
      }}
    >
      <TopBar title="Photos" actions={uploads ? <FilePhotos state={filing} /> : null}>
        <Input
          ref={box}
          inputMode="search"
          aria-label="Search photos"
          placeholder="Search captions, credits, places"
          className="max-w-80"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="shrink-0 max-sm:hidden">
          <Checkbox label="Filed by me" checked={mine} onChange={setMine} />
        </div>
      </TopBar>
      <div className="flex flex-1 items-start">
        <div className="min-w-0 flex-1 p-4">
          {library.items ? null : <QueryState query={library} />}
          {library.items?.length === 0 ? (
            <EmptyState title="No photos here">
              Drop JPEG, PNG or WebP files on this page. What they say of themselves fills the fields.
            </EmptyState>
          ) : null}
          <PhotoGrid photos={library.items ?? []} open={open} onOpen={setOpen} />
          {library.hasNextPage ? (
            <Button
              className="mt-4"
              busy={library.isFetchingNextPage}
              onClick={() => void library.fetchNextPage()}
            >
              Show more
            </Button>
          ) : null}
        </div>
        <PhotoPane id={open} onClose={() => setOpen(null)} />
      </div>
    </div>
  )
}

type Filing = { share: number | null; file: (files: readonly File[]) => void }

/** Files photos one after another; `share` is what has arrived of the present one, 0 to 1. */
function useFiling(onFiled: (id: string) => void): Filing {
  const trpc = useTRPC()
  const client = useQueryClient()
  const [share, setShare] = useState<number | null>(null)
  const file = async (files: readonly File[]) => {
    for (const each of files) {
      try {
        const photo = await uploadPhoto(each, setShare)
        tell(`“${each.name}” is in the library.`)
        onFiled(photo.id)
      } catch (error) {
        tellError(error instanceof Error ? error.message : 'The photo did not arrive. Send it again.')
      }
    }
    setShare(null)
    await client.invalidateQueries(trpc.photos.library.pathFilter())
  }
  return { share, file: (files) => void file(files) }
}

function FilePhotos({ state: { share, file } }: { state: Filing }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="primary" busy={share !== null} onClick={() => input.current?.click()}>
        <ImagePlus aria-hidden="true" />
        {share === null ? 'Add photos' : share < 1 ? `${Math.floor(share * 100)}%` : 'Preparing…'}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label="Add photos"
        onChange={(event) => {
          file([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
