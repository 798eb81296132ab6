import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { recordDecision } from './commands/record-decision.ts'
import { storySuggestions } from './queries/story-suggestions.ts'

const id = z.uuid()
const suggestionId = z.string().regex(/^[0-9a-zA-Z-]{1,64}$/)

/** The doors of suggestions: who made them, and the record of what became of them. The suggestions are in the text. */
export const suggestionsRouter = router({
  list: procedure
    .input(z.object({ storyId: id }))
    .query(({ ctx, input }) => storySuggestions(ctx, input.storyId)),
  decided: procedure
    .input(
      z.object({
        storyId: id,
        ids: z.array(suggestionId).min(1).max(2_000),
        decision: z.enum(['accepted', 'rejected']),
      }),
    )
    .mutation(({ ctx, input }) => recordDecision(ctx, input)),
})
