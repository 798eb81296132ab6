import { v7 } from 'uuid'
import { audit } from '#lib/platform/audit/audit.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { sealText } from '#lib/platform/crypto/envelope.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import type { KeptFields } from '../model/inputs.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { findSource } from '../queries/find-source.ts'
import { sourceKey } from './source-key.ts'

type Input = { id: string; revision: number; fields: KeptFields }

/**
 * Keeps contacts and notes of a source, encrypted, in place of those that were there. An anonymous source has no contacts.
 * Somebody else's change since `revision` is a conflict. → the new revision.
 */
export function keepOfSource(ctx: Ctx, { id, revision, fields }: Input): Promise<{ revision: number }> {
  return inTransaction(ctx.db, async (tx) => {
    const source = await findSource(ctx, id, 'keep', tx)
    if (source.anonymous && fields.contacts.length > 0) {
      throw new AppError(
        'bad_input',
        'An anonymous source has no contacts here: they would say who it is. Seal them, or keep them outside Stet.',
      )
    }
    const key = await sourceKey(tx, source.id)
    const notesSealed = fields.notes ? sealText(key, fields.notes, keptPlaces.sourceNotes(source.id)) : null
    const [changed] = await tx.source.updateManyAndReturn({
      where: { id: source.id, revision },
      data: { notesSealed, revision: { increment: 1 }, updatedAt: ctx.clock.now() },
    })
    if (!changed)
      throw new AppError(
        'conflict',
        'Somebody changed this source while you did. Nothing of yours was saved: look at it as it is now, and make your change again.',
      )
    await replaceContacts(tx, ctx, { sourceId: source.id, key, contacts: fields.contacts })
    await audit(tx, ctx, {
      action: 'source.kept',
      subjectType: 'source',
      subjectId: source.id,
      detail: { contacts: fields.contacts.length, notes: notesSealed !== null },
    })
    return { revision: changed.revision }
  })
}

async function replaceContacts(
  tx: Db,
  ctx: Ctx,
  input: { sourceId: string; key: Buffer; contacts: KeptFields['contacts'] },
): Promise<void> {
  await tx.sourceContact.deleteMany({ where: { sourceId: input.sourceId } })
  await tx.sourceContact.createMany({
    data: input.contacts.map(({ channel, label, value }, index) => {
      const id = v7()
      return {
        id,
        sourceId: input.sourceId,
        channel,
        valueSealed: sealText(input.key, JSON.stringify({ label, value }), keptPlaces.contact(id)),
        position: index + 1,
        createdAt: ctx.clock.now(),
      }
    }),
  })
}
