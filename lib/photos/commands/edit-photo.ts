import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { addJob } from '#lib/platform/jobs/add-job.ts'
import { REMAKE_JOB } from '../model/job-names.ts'
import type { EditableFields } from '../model/inputs.ts'
import type { PhotoView } from '../model/photo-view.ts'
import { findPhoto } from '../queries/find-photo.ts'
import { photoView } from '../queries/photo-view.ts'
import { touchStoriesOf } from './touch-stories-of.ts'

type Changes = { [Field in keyof EditableFields]?: Exclude<EditableFields[Field], undefined> }

/**
 * Changes caption, creator, agency, copyright, the alt text that new uses begin with, or what right there is to print it. Somebody else's change since
 * `revision` is a conflict. Stories that use the photo are told; their own captions and published pages stay.
 * → the photo as it is now.
 */
export function editPhoto(
  ctx: Ctx,
  input: { id: string; revision: number; fields: EditableFields },
): Promise<PhotoView> {
  return inTransaction(ctx.db, async (tx) => {
    const photo = await findPhoto(ctx, input.id, 'edit', tx)
    const changes: Changes = Object.fromEntries(
      Object.entries(input.fields).filter(([, value]) => value !== undefined),
    )
    await changeRow(tx, ctx, { id: photo.id, revision: input.revision, changes })
    await touchStoriesOf(tx, ctx, photo.id)
    await addJob(tx, REMAKE_JOB, { photoId: photo.id }, { key: `${REMAKE_JOB}:${photo.id}` })
    await audit(tx, ctx, {
      action: 'photo.edited',
      subjectType: 'photo',
      subjectId: photo.id,
      detail: { changed: Object.keys(changes) },
    })
    return photoView(ctx.actor, await findPhoto(ctx, photo.id, 'see', tx))
  })
}

async function changeRow(tx: Db, ctx: Ctx, input: { id: string; revision: number; changes: Changes }) {
  const { count } = await tx.photo.updateMany({
    where: { id: input.id, revision: input.revision },
    data: { ...input.changes, revision: { increment: 1 }, updatedAt: ctx.clock.now() },
  })
  if (count === 0) {
    throw new AppError(
      'conflict',
      'Somebody changed what is said of this photo while you did. It is shown now; make your change again.',
    )
  }
}
