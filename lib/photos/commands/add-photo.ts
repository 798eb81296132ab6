import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { addJob } from '#lib/platform/jobs/add-job.ts'
import { AVIF_JOB } from '../model/job-names.ts'
import type { PhotoFields } from '../model/photo-fields.ts'
import type { RenditionRow } from './store-renditions.ts'

/** A photo whose files are stored and whose row is not written yet. */
export type NewPhoto = PhotoFields & {
  originalName: string
  storageKey: string
  sha256: string
  mediaType: string
  bytes: number
  width: number
  height: number
  thumbhash: string
  renditions: RenditionRow[]
}

/**
 * Writes the row of a new photo, its renditions, the audit entry and the job that makes AVIF. → its id; that of the row
 * that is there already where the same file came twice at once.
 */
export function addPhoto(ctx: Ctx, { renditions, ...photo }: NewPhoto): Promise<string> {
  return inTransaction(ctx.db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`photo:${photo.storageKey}`}, 0))`
    const known = await tx.photo.findUnique({ where: { storageKey: photo.storageKey }, select: { id: true } })
    if (known) return known.id
    const now = ctx.clock.now()
    const { id } = await tx.photo.create({
      data: {
        ...photo,
        uploadedById: ctx.actor.id,
        createdAt: now,
        updatedAt: now,
        renditions: { create: renditions },
      },
    })
    await audit(tx, ctx, {
      action: 'photo.ingested',
      subjectType: 'photo',
      subjectId: id,
      detail: { name: photo.originalName, sha256: photo.sha256 },
    })
    await addJob(tx, AVIF_JOB, { photoId: id }, { key: `${AVIF_JOB}:${id}` })
    return id
  })
}
