'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { uploadPhoto } from '#components/photos/upload-photo.ts'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import { setMeta } from '../session/use-meta.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { insertPhoto } from './insert-photo.ts'
import { keepPlace } from './kept-place.ts'

/** A photo on its way in: the share that has arrived, 0 to 1; at 1 the newsroom is preparing it. */
type Upload = { id: number; name: string; share: number }

let uploads = 0

export type PhotoUploads = {
  uploads: readonly Upload[]
  /** Files photos one after another and puts each into the body where it was dropped. */
  add: (files: readonly File[], position: number | null) => void
  /** Puts a photo of the library into the body. */
  use: (photoId: string, position: number | null) => void
}

/** Brings photos into the story. The place is kept while people go on writing; the first photo becomes the lead. */
export function usePhotoUploads(): PhotoUploads {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { session, editors } = useEditing()
  const { id: storyId } = useStory()
  const [list, setList] = useState<readonly Upload[]>([])
  const take = useMutation(trpc.photos.use.mutationOptions())

  const put = async (photoId: string, placeNow: () => number | null) => {
    const words = await take.mutateAsync({ storyId, photoId })
    await client.invalidateQueries(trpc.photos.ofStory.queryFilter({ storyId }))
    void client.invalidateQueries(trpc.stories.get.queryFilter({ id: storyId }))
    const body = editors.get('body')
    if (!body) return
    insertPhoto(body, words, placeNow())
    if (!session.ydoc.getMap('meta').get('leadPhotoUseId'))
      setMeta(session, 'leadPhotoUseId', words.photoUseId)
  }

  const upload = async (file: File, placeNow: () => number | null) => {
    const id = ++uploads
    const change = (share: number) =>
      setList((now) => now.map((each) => (each.id === id ? { ...each, share } : each)))
    setList((now) => [...now, { id, name: file.name, share: 0 }])
    try {
      const photo = await uploadPhoto(file, change)
      await put(photo.id, placeNow).catch((error: unknown) => tellError(sentenceOf(error)))
    } catch (error) {
      tellError(error instanceof Error ? error.message : sentenceOf(error))
    } finally {
      setList((now) => now.filter((each) => each.id !== id))
    }
  }

  const kept = (position: number | null): (() => number | null) => {
    const body = editors.get('body')
    return body && position !== null ? keepPlace(body, position) : () => null
  }

  return {
    uploads: list,
    add: (files, position) => {
      const placeNow = kept(position)
      void files.reduce((before, file) => before.then(() => upload(file, placeNow)), Promise.resolve())
    },
    use: (photoId, position) =>
      void put(photoId, kept(position)).catch((error: unknown) => tellError(sentenceOf(error))),
  }
}
