import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { bringPhotos } from './commands/bring-photos.ts'
import { editPhoto } from './commands/edit-photo.ts'
import { usePhoto } from './commands/use-photo.ts'
import { editableFields } from './model/inputs.ts'
import { photoDetail } from './queries/photo-detail.ts'
import { photoLibrary } from './queries/photo-library.ts'
import { storyPhotos } from './queries/story-photos.ts'

const id = z.uuid()

/** The doors of the photos room. Files come in by `POST /api/photos`. */
export const photosRouter = router({
  library: procedure
    .input(
      z.object({ text: z.string().max(200).optional(), mine: z.boolean().optional(), cursor: id.optional() }),
    )
    .query(({ ctx, input }) => photoLibrary(ctx, input)),
  get: procedure.input(z.object({ id })).query(({ ctx, input }) => photoDetail(ctx, input.id)),
  ofStory: procedure
    .input(z.object({ storyId: id }))
    .query(({ ctx, input }) => storyPhotos(ctx, input.storyId)),
  use: procedure
    .input(z.object({ storyId: id, photoId: id }))
    .mutation(({ ctx, input }) => usePhoto(ctx, input)),
  bring: procedure
    .input(
      z.object({
        storyId: id,
        fromStoryId: id,
        photos: z
          .array(z.object({ from: id, as: id }))
          .min(1)
          .max(100),
      }),
    )
    .mutation(({ ctx, input }) => bringPhotos(ctx, input)),
  edit: procedure
    .input(z.object({ id, revision: z.number().int().min(1), fields: editableFields }))
    .mutation(({ ctx, input }) => editPhoto(ctx, input)),
})
