import { z } from 'zod'
import { defineJob } from '#lib/platform/jobs/runner.ts'
import { files } from '#lib/platform/storage/files.ts'
import { renderStoredPhoto } from './render-stored-photo.ts'
import { AVIF_JOB } from '../model/job-names.ts'

/** Adds the AVIF renditions of a photo. Done again it adds nothing; a photo that is gone is no work. */
export const makeAvif = defineJob({
  name: AVIF_JOB,
  payload: z.object({ photoId: z.uuid() }),
  handle: async (db, { photoId }) => {
    const photo = await db.photo.findUnique({ where: { id: photoId } })
    if (!photo) return
    const rows = await renderStoredPhoto(files(), photo, ['avif'])
    await db.photoRendition.createMany({
      data: rows.map((row) => ({ ...row, photoId })),
      skipDuplicates: true,
    })
  },
})
