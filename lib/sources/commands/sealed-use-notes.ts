import { sealText } from '#lib/platform/crypto/envelope.ts'
import type { Sealed } from '#lib/platform/crypto/envelope.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { keptPlaces } from '../model/kept-places.ts'
import { sourceKey } from './source-key.ts'

/** The notes of a use as they may be stored: encrypted with the key of its source, null for none. */
export async function sealedUseNotes(
  tx: Db,
  use: { id: string; sourceId: string },
  notes: string,
): Promise<Sealed | null> {
  if (notes === '') return null
  return sealText(await sourceKey(tx, use.sourceId), notes, keptPlaces.useNotes(use.id))
}
