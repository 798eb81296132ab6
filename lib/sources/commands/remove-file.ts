import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { sealText } from '#lib/platform/crypto/envelope.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { addJob } from '#lib/platform/jobs/add-job.ts'
import { ERASE_FILE_JOB } from '../model/job-names.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { canRemoveFile } from '../policy.ts'
import { findFile } from '../queries/find-file.ts'
import { openLabel } from '../queries/open-label.ts'
import { openSourceKey } from '../queries/open-source-key.ts'

/**
 * Removes a file for good: its key goes with the commit, its bytes right after. A line stays that says what was there.
 * Whoever sent it may, and whoever may change the source. Done again it changes nothing.
 */
export function removeFile(ctx: Ctx, input: { id: string }): Promise<{ removed: true }> {
  return inTransaction(ctx.db, async (tx) => {
    const { file, source } = await findFile(ctx, input.id, 'keep', tx)
    if (!canRemoveFile(ctx.actor, source, file))
      throw new AppError('not_allowed', 'A file is removed by whoever sent it, or by an editor.')
    if (file.removedAt) return { removed: true }
    const key = openSourceKey(source)
    const label = JSON.stringify({ name: openLabel(key, file).name, key: null })
    await tx.sourceFile.update({
      where: { id: file.id },
      data: {
        removedAt: ctx.clock.now(),
        labelSealed: sealText(key, label, keptPlaces.fileLabel(file.id)),
      },
    })
    await addJob(tx, ERASE_FILE_JOB, { storageKey: file.storageKey })
    await audit(tx, ctx, {
      action: 'source.file_removed',
      subjectType: 'source',
      subjectId: source.id,
      detail: { fileId: file.id },
    })
    return { removed: true }
  })
}
