import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError, notFound } from '#lib/platform/errors/app-error.ts'
import { isUuid } from '#lib/platform/http/uuid.ts'
import { can, visibleTo } from '../policy.ts'
import type { PhotoAction } from '../policy.ts'

/** Loads a photo that this person may see and may do `action` with; unknown and invisible ids are both not_found. */
export async function findPhoto(ctx: Ctx, id: string, action: PhotoAction, db: Db = ctx.db) {
  if (!isUuid(id)) throw notFound('photo')
  const photo = await db.photo.findFirst({
    where: { AND: [{ id }, visibleTo(ctx.actor)] },
    include: { renditions: true, uploadedBy: { select: { id: true, name: true } } },
  })
  if (!photo) throw notFound('photo')
  if (!can(ctx.actor, action, photo)) {
    throw new AppError(
      'not_allowed',
      'This photo was filed by somebody else. Ask them, the photo desk or an editor to change it.',
    )
  }
  return photo
}

/** A photo's row with what its view needs. */
export type PhotoRow = Awaited<ReturnType<typeof findPhoto>>
