import { open, openText, seal, sealText } from '#lib/platform/crypto/envelope.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { openSourceKey } from '../queries/open-source-key.ts'
import { sourceKey } from './source-key.ts'

type Keeper = { id: string; dataKey: Uint8Array | null; notesSealed: Uint8Array | null }

/**
 * Moves contacts, notes, files and the notes of uses from one source to another: each is opened with the one's key and sealed
 * with the other's. Notes are put under those that are there. Runs in the caller's transaction, before the uses move.
 */
export async function moveKept(tx: Db, from: Keeper, into: Keeper): Promise<void> {
  if (!from.dataKey) return
  const [old, key] = [openSourceKey(from), await sourceKey(tx, into.id)]
  await moveContacts(tx, { from: from.id, into: into.id, old, key })
  for (const file of await tx.sourceFile.findMany({ where: { sourceId: from.id } })) {
    const place = keptPlaces.fileLabel(file.id)
    const labelSealed = seal(key, open(old, file.labelSealed, place), place)
    await tx.sourceFile.update({ where: { id: file.id }, data: { sourceId: into.id, labelSealed } })
  }
  for (const use of await tx.sourceUse.findMany({ where: { sourceId: from.id } })) {
    if (!use.notesSealed) continue
    const place = keptPlaces.useNotes(use.id)
    const notesSealed = seal(key, open(old, use.notesSealed, place), place)
    await tx.sourceUse.update({ where: { id: use.id }, data: { notesSealed } })
  }
  if (!from.notesSealed) return
  const notes = [
    into.notesSealed ? openText(key, into.notesSealed, keptPlaces.sourceNotes(into.id)) : '',
    openText(old, from.notesSealed, keptPlaces.sourceNotes(from.id)),
  ]
  const notesSealed = sealText(key, notes.filter(Boolean).join('\n\n'), keptPlaces.sourceNotes(into.id))
  await tx.source.update({ where: { id: into.id }, data: { notesSealed } })
}

type Move = { from: string; into: string; old: Buffer; key: Buffer }

async function moveContacts(tx: Db, { from, into, old, key }: Move): Promise<void> {
  const last = await tx.sourceContact.aggregate({ where: { sourceId: into }, _max: { position: true } })
  const contacts = await tx.sourceContact.findMany({
    where: { sourceId: from },
    orderBy: { position: 'asc' },
  })
  for (const [index, { id, valueSealed }] of contacts.entries()) {
    const place = keptPlaces.contact(id)
    await tx.sourceContact.update({
      where: { id },
      data: {
        sourceId: into,
        position: (last._max.position ?? 0) + index + 1,
        valueSealed: seal(key, open(old, valueSealed, place), place),
      },
    })
  }
}
