'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import type { PhotoUseView } from '#lib/photos/model/photo-view.ts'
import { useStory } from '../story-context.tsx'

const NONE: PhotoUseView[] = []

/** The photos that were brought into this story, whether they stand in the text now or not. */
export function useStoryPhotos(): PhotoUseView[] {
  const trpc = useTRPC()
  const { id: storyId } = useStory()
  return useQuery(trpc.photos.ofStory.queryOptions({ storyId })).data ?? NONE
}
