import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { overrideFinding } from './commands/override-finding.ts'
import { publishStory } from './commands/publish-story.ts'
import { withdrawOverride } from './commands/withdraw-override.ts'
import { withdrawStory } from './commands/withdraw-story.ts'
import { CHANGE_KINDS } from './model/change-kind.ts'
import { previewKnown } from './queries/preview-known.ts'

const id = z.uuid()
const key = z.string().min(8).max(100)
const readerText = z.string().max(4_000)

/** The doors of publishing: what stands between a story and its readers, and the step itself. */
export const publishingRouter = router({
  preview: procedure
    .input(z.object({ storyId: id }))
    .query(({ ctx, input }) => previewKnown(ctx, input.storyId)),
  override: procedure
    .input(
      z.object({
        storyId: id,
        rule: z.string().max(100),
        findingKey: z.string().max(500),
        reason: z.string().max(2_000),
      }),
    )
    .mutation(({ ctx, input }) => overrideFinding(ctx, input)),
  withdrawOverride: procedure
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => withdrawOverride(ctx, input)),
  publish: procedure
    .input(
      z.object({
        storyId: id,
        fingerprint: z.object({
          stateVector: z.string().max(100_000),
          hash: z.string().regex(/^[0-9a-f]{64}$/),
        }),
        changeKind: z.enum(CHANGE_KINDS),
        readerText: readerText.optional(),
        key,
      }),
    )
    .mutation(({ ctx, input }) => publishStory(ctx, input)),
  withdraw: procedure
    .input(z.object({ storyId: id, text: readerText, key }))
    .mutation(({ ctx, input }) => withdrawStory(ctx, input)),
})
