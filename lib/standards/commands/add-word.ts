import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { cleanHouseWord } from '../model/house-word.ts'
import { requireRight } from './require-right.ts'

/** Adds a word to the newsroom's list, from where the spelling check takes it in every story. A word that is there already stays as it is. */
export async function addWord(ctx: Ctx, input: { word: string }): Promise<{ word: string }> {
  requireRight(ctx, 'add_word')
  const word = cleanHouseWord(input.word)
  if (word === null) throw new AppError('bad_input', 'That is not one word. Add one word at a time.')
  await inTransaction(ctx.db, async (tx) => {
    const added = await tx.houseWord.createMany({
      data: { word, addedById: ctx.actor.id, addedAt: ctx.clock.now() },
      skipDuplicates: true,
    })
    if (added.count === 0) return
    await audit(tx, ctx, { action: 'word.added', subjectType: 'house_word', subjectId: word })
  })
  return { word }
}
