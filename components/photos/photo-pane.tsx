'use client'

import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import Link from 'next/link'
import { QueryState } from '#components/admin/query-state.tsx'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { PhotoUsedIn } from '#lib/photos/model/photo-view.ts'
import { PhotoForm } from './photo-form.tsx'
import { PhotoImage } from './photo-image.tsx'

/** The photo that is open, beside the library; over it on a phone. */
export function PhotoPane({ id, onClose }: { id: string | null; onClose: () => void }) {
  if (!id) return null
  return (
    <aside
      aria-label="Photo"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="sticky top-(--bar) h-[calc(100dvh-var(--bar))] w-(--inspector) shrink-0 overflow-y-auto border-l border-hairline bg-panel max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:w-auto max-lg:border-l-0 max-lg:pb-20"
    >
      <div className="absolute top-2 right-2 z-10 rounded-md bg-raised">
        <IconButton label="Close" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      <PhotoOf key={id} id={id} />
    </aside>
  )
}

function PhotoOf({ id }: { id: string }) {
  const trpc = useTRPC()
  const detail = useQuery(trpc.photos.get.queryOptions({ id }))
  if (!detail.data) return <QueryState query={detail} />
  const { photo, usedIn } = detail.data
  return (
    <article aria-label={photo.originalName}>
      <h2 className="sr-only">{photo.originalName}</h2>
      <PhotoImage
        photo={photo}
        alt={photo.altText}
        sizes="(max-width: 1024px) 100vw, 360px"
        className="h-auto w-full"
      />
      <div className="grid gap-4 p-4">
        <p className="text-label text-ink-faint numeric wrap-anywhere">
          {photo.originalName} · {photo.width} × {photo.height} · {(photo.bytes / 1_000_000).toFixed(1)} MB ·
          filed by {photo.uploadedBy.name}
        </p>
        <PhotoForm key={photo.revision} photo={photo} />
        <UsedIn usedIn={usedIn} />
      </div>
    </article>
  )
}

function UsedIn({ usedIn }: { usedIn: readonly PhotoUsedIn[] }) {
  return (
    <section aria-label="Used in" className="grid gap-1 border-t border-hairline pt-3">
      <h3 className="text-label font-semibold text-ink-soft">Used in</h3>
      <ul>
        {usedIn.map((use) => (
          <li
            key={use.storyId}
            className="flex items-baseline justify-between gap-3 border-b border-hairline py-1.5 last:border-0"
          >
            <Link
              prefetch={false}
              href={`/newsroom/stories/${use.storyId}`}
              className="font-text text-caption leading-5 hover:text-accent"
            >
              {use.headline || 'A story without a headline'}
            </Link>
            {use.published ? <Badge tone="green">Published</Badge> : null}
          </li>
        ))}
      </ul>
      {usedIn.length === 0 ? <p className="text-label text-ink-faint">No story that you may see.</p> : null}
    </section>
  )
}
