import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { nameVersion } from './commands/name-version.ts'
import { restoreVersion } from './commands/restore-version.ts'
import { NOW } from './model/version-entry.ts'
import { readVersion } from './queries/read-version.ts'
import { versionList } from './queries/version-list.ts'

const id = z.uuid()
const key = z.string().min(8).max(100)

/** The doors of a story's history: what it was, what changed, and back again. */
export const versionsRouter = router({
  list: procedure.input(z.object({ storyId: id })).query(({ ctx, input }) => versionList(ctx, input.storyId)),
  read: procedure
    .input(z.object({ storyId: id, version: z.union([id, z.literal(NOW)]) }))
    .query(({ ctx, input }) => readVersion(ctx, input)),
  name: procedure
    .input(z.object({ storyId: id, name: z.string().max(80), key }))
    .mutation(({ ctx, input }) => nameVersion(ctx, input)),
  restore: procedure
    .input(z.object({ storyId: id, versionId: id, key }))
    .mutation(({ ctx, input }) => restoreVersion(ctx, input)),
})
