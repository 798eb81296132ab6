'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Note } from '#components/ui/note.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { KnownPreview } from '../checks/known-preview.tsx'
import { useStory } from '../story-context.tsx'

/** "How we know this" as the server would send it to readers now: asked anew whenever it is shown. */
export function KnownSlot() {
  const trpc = useTRPC()
  const { id: storyId, revision } = useStory()
  const preview = useQuery(trpc.publishing.preview.queryOptions({ storyId }, { staleTime: 0, gcTime: 0 }))
  const { refetch } = preview
  // Whoever changes an agreement while the sheet is open changes what readers get.
  useEffect(() => void refetch(), [refetch, revision])
  if (preview.data) return <KnownPreview known={preview.data.known} asked={preview.data.asked} />
  if (preview.error) return <Note tone="red">{sentenceOf(preview.error)}</Note>
  return <Skeleton className="h-12" />
}
