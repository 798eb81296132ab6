import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { requireRight } from './require-right.ts'

/** Takes a word off the newsroom's list. One that is not there (any more) is no error: it is gone, as was wanted. */
export async function removeWord(ctx: Ctx, input: { word: string }): Promise<void> {
  requireRight(ctx, 'remove_word')
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.houseWord.deleteMany({ where: { word: input.word } })
    if (count === 0) return
    await audit(tx, ctx, { action: 'word.removed', subjectType: 'house_word', subjectId: input.word })
  })
}
