import { z } from 'zod'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { defineJob } from '#lib/platform/jobs/runner.ts'
import { files } from '#lib/platform/storage/files.ts'
import type { RenditionRow } from '../commands/store-renditions.ts'
import { REMAKE_JOB } from '../model/job-names.ts'
import { renderStoredPhoto } from './render-stored-photo.ts'

/**
 * Makes a photo's renditions anew, so that the credit inside the files is the one that people have written since. A
 * photo that readers have is left alone: published pages name its files.
 */
export const remakeRenditions = defineJob({
  name: REMAKE_JOB,
  payload: z.object({ photoId: z.uuid() }),
  handle: async (db, { photoId }) => {
    const photo = await db.photo.findUnique({ where: { id: photoId } })
    if (!photo || (await isPublished(db, photoId))) return
    const rows = await renderStoredPhoto(files(), photo, ['webp', 'jpeg', 'avif'])
    await replace(db, { photoId, revision: photo.revision, rows })
  },
})

function replace(db: Db, input: { photoId: string; revision: number; rows: RenditionRow[] }): Promise<void> {
  const { photoId, revision, rows } = input
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select 1 from photo where id = ${photoId}::uuid for update`
    // Published or edited meanwhile: the files that were made are not the ones to show.
    const current = await tx.photo.count({ where: { id: photoId, revision } })
    if (current === 0 || (await isPublished(tx, photoId))) return
    await tx.photoRendition.deleteMany({ where: { photoId } })
    await tx.photoRendition.createMany({ data: rows.map((row) => ({ ...row, photoId })) })
  })
}

async function isPublished(db: Db, photoId: string): Promise<boolean> {
  return (await db.photoUse.count({ where: { photoId, publishedAt: { not: null } } })) > 0
}
