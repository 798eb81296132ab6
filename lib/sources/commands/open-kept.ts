import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { openText } from '#lib/platform/crypto/envelope.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { contactWords } from '../model/kept.ts'
import type { Kept } from '../model/kept.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { findSource } from '../queries/find-source.ts'
import { openSourceKey } from '../queries/open-source-key.ts'

/** Opens contacts and notes of a source for somebody who asked for them, and writes down that they did, in one transaction. */
export function openKept(ctx: Ctx, input: { id: string }): Promise<Kept> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, input.id, 'see_contacts', tx)
    const contacts = await tx.sourceContact.findMany({
      where: { sourceId: source.id },
      orderBy: { position: 'asc' },
    })
    await audit(tx, ctx, { action: 'source.kept_read', subjectType: 'source', subjectId: source.id })
    if (!source.dataKey) return { contacts: [], notes: '', revision: source.revision }
    const key = openSourceKey(source)
    return {
      contacts: contacts.map(({ id, channel, valueSealed }) => ({
        channel,
        ...contactWords.parse(JSON.parse(openText(key, valueSealed, keptPlaces.contact(id)))),
      })),
      notes: source.notesSealed ? openText(key, source.notesSealed, keptPlaces.sourceNotes(source.id)) : '',
      revision: source.revision,
    }
  })
}
