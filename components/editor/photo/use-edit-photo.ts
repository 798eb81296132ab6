'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import type { EditableFields } from '#lib/photos/model/inputs.ts'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'

/** Changes what is said of a photo in the library; every story that uses it shows the change. */
export function useEditPhoto(): (photo: Pick<PhotoView, 'id' | 'revision'>, fields: EditableFields) => void {
  const trpc = useTRPC()
  const client = useQueryClient()
  const edit = useMutation(
    trpc.photos.edit.mutationOptions({
      onError: (error) => tellError(sentenceOf(error)),
      onSettled: () =>
        Promise.all([
          client.invalidateQueries(trpc.photos.pathFilter()),
          client.invalidateQueries(trpc.stories.get.pathFilter()),
        ]),
    }),
  )
  return ({ id, revision }, fields) => edit.mutate({ id, revision, fields })
}
