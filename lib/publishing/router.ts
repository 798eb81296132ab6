import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { clearBreaking } from './commands/clear-breaking.ts'
import { ignoreFindings, overrideFindings } from './commands/let-stand.ts'
import { publishBreaking } from './commands/publish-breaking.ts'
import { publishStory } from './commands/publish-story.ts'
import { withdrawOverride } from './commands/withdraw-override.ts'
import { withdrawStory } from './commands/withdraw-story.ts'
import { CHANGE_KINDS } from './model/change-kind.ts'
import { previewKnown } from './queries/preview-known.ts'

const id = z.uuid()
const key = z.string().min(8).max(100)
const readerText = z.string().max(4_000)
const reason = z.string().max(2_000)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const findings = z
  .array(z.object({ rule: z.string().max(100), key: z.string().max(500) }))
  .min(1)
  .max(200)
const publication = z.object({
  storyId: id,
  fingerprint: z.object({ stateVector: z.string().max(100_000), hash: sha256, known: sha256 }),
  changeKind: z.enum(CHANGE_KINDS),
  readerText: readerText.optional(),
  key,
})

/** The doors of publishing: what stands between a story and its readers, and the step itself. */
export const publishingRouter = router({
  preview: procedure
    .input(z.object({ storyId: id }))
    .query(({ ctx, input }) => previewKnown(ctx, input.storyId)),
  override: procedure
    .input(z.object({ storyId: id, findings, reason }))
    .mutation(({ ctx, input }) => overrideFindings(ctx, input)),
  ignore: procedure
    .input(z.object({ storyId: id, findings, reason }))
    .mutation(({ ctx, input }) => ignoreFindings(ctx, input)),
  withdrawOverride: procedure
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => withdrawOverride(ctx, input)),
  publish: procedure.input(publication).mutation(({ ctx, input }) => publishStory(ctx, input)),
  publishBreaking: procedure
    .input(publication.extend({ reason }))
    .mutation(({ ctx, input }) => publishBreaking(ctx, input)),
  clearBreaking: procedure
    .input(z.object({ storyId: id, note: reason.default('') }))
    .mutation(({ ctx, input }) => clearBreaking(ctx, input)),
  withdraw: procedure
    .input(z.object({ storyId: id, text: readerText, key }))
    .mutation(({ ctx, input }) => withdrawStory(ctx, input)),
})
