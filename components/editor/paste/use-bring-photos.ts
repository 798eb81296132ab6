'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { sentenceOf, useTRPC, useTRPCClient } from '#components/rpc/rpc.tsx'
import { tell, tellError } from '#components/ui/toaster.tsx'
import type { PartEditors } from '../parts/part-editors.ts'
import { photosIn } from '../photo/photos-in.ts'
import type { ForeignPhoto } from './adopt.ts'

/** Takes the photos of pasted words into this story; those that may not come are taken out of the words again. */
export function useBringPhotos(
  storyId: string,
  editors: PartEditors,
): (fromStoryId: string, photos: readonly ForeignPhoto[]) => Promise<void> {
  const rpc = useTRPCClient()
  const trpc = useTRPC()
  const client = useQueryClient()
  return useCallback(
    async (fromStoryId, photos) => {
      try {
        const pairs = photos.map(({ from, as }) => ({ from, as }))
        const { brought } = await rpc.photos.bring.mutate({ storyId, fromStoryId, photos: pairs })
        const left = photos.filter(({ as }) => !brought.includes(as))
        dropPhotos(editors, left)
        if (left.length > 0) tell('Some photos stay with the other story. Use them here from Photos.')
      } catch (error) {
        dropPhotos(editors, photos)
        tellError(`The words came without their photos. ${sentenceOf(error)}`)
      }
      await Promise.all([
        client.invalidateQueries(trpc.photos.ofStory.queryFilter({ storyId })),
        client.invalidateQueries(trpc.stories.get.queryFilter({ id: storyId })),
      ])
    },
    [rpc, trpc, client, storyId, editors],
  )
}

/** No step of its own for undo: the paste is, and taking that back takes the photos. */
function dropPhotos(editors: PartEditors, photos: readonly ForeignPhoto[]): void {
  for (const [, { state, view }] of editors.all()) {
    const { tr } = state
    for (const { from, to } of photosIn(state.doc, photos)) tr.delete(from, to)
    if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false))
  }
}
