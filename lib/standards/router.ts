import { z } from 'zod'
import { SEVERITIES } from '#lib/checks/model/severity.ts'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { STORY_TYPES } from '#lib/stories/model/story-type.ts'
import { addWord } from './commands/add-word.ts'
import { removeWord } from './commands/remove-word.ts'
import { requireRight } from './commands/require-right.ts'
import { setSeverity } from './commands/set-severity.ts'
import { houseWords } from './queries/house-words.ts'
import { ruleHistory } from './queries/rule-history.ts'
import { ruleSettings } from './queries/rule-settings.ts'
import { rulesList } from './queries/rules-list.ts'

const rule = z.string().min(1).max(100)
const word = z.string().min(1).max(200)
const severity = z.enum(SEVERITIES).nullable()

/** The doors of the standards desk: how loud each rule is, why, and which words are right here. */
export const standardsRouter = router({
  settings: procedure.query(({ ctx }) => {
    requireRight(ctx, 'see_rules')
    return ruleSettings(ctx.db)
  }),
  rules: procedure.query(({ ctx }) => rulesList(ctx)),
  history: procedure.input(z.object({ rule })).query(({ ctx, input }) => ruleHistory(ctx, input.rule)),
  setSeverity: procedure
    .input(
      z.object({
        rule,
        storyType: z.enum(STORY_TYPES).or(z.literal('')),
        severity,
        seen: severity,
        reason: z.string().max(2_000),
      }),
    )
    .mutation(({ ctx, input }) => setSeverity(ctx, input)),
  words: procedure.query(({ ctx }) => {
    requireRight(ctx, 'see_rules')
    return houseWords(ctx.db)
  }),
  addWord: procedure.input(z.object({ word })).mutation(({ ctx, input }) => addWord(ctx, input)),
  removeWord: procedure.input(z.object({ word })).mutation(({ ctx, input }) => removeWord(ctx, input)),
})
