import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { openText } from '#lib/platform/crypto/envelope.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { findUse } from '../queries/find-use.ts'
import { openSourceKey } from '../queries/open-source-key.ts'

/** Opens the notes of one use for somebody who may see its story and its source, and writes down that they did. */
export function openUseNotes(ctx: Ctx, input: { useId: string }): Promise<{ notes: string }> {
  return inTransaction(ctx.db, async (tx) => {
    const { use, source } = await findUse(ctx, input.useId, 'see_contacts', tx)
    await audit(tx, ctx, {
      action: 'use.notes_read',
      subjectType: 'story',
      subjectId: use.storyId,
      detail: { useId: use.id },
    })
    if (!use.notesSealed) return { notes: '' }
    return { notes: openText(openSourceKey(source), use.notesSealed, keptPlaces.useNotes(use.id)) }
  })
}
