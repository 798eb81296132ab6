import { z } from 'zod'
import { defineJob } from '#lib/platform/jobs/runner.ts'
import { files } from '#lib/platform/storage/files.ts'
import { ERASE_FILE_JOB } from '../model/job-names.ts'

/** Erases the bytes of a file that was removed. Done again it finds nothing; a file that is still named stays. */
export const eraseFile = defineJob({
  name: ERASE_FILE_JOB,
  payload: z.object({ storageKey: z.string() }),
  handle: async (db, { storageKey }) => {
    if ((await db.sourceFile.count({ where: { storageKey, removedAt: null } })) === 0)
      await files().delete(storageKey)
  },
})
