import type { Db } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { sealedUseNotes } from './sealed-use-notes.ts'

const AT_ONCE = 100

/**
 * Encrypts notes of uses that stand in the open from before notes were encrypted; run when the server starts. Done again it
 * finds nothing, and two servers that start at once share the work. → how many were sealed.
 */
export async function sealOldNotes(db: Db): Promise<number> {
  let sealed = 0
  for (;;) {
    const done = await inTransaction(db, sealSome)
    sealed += done
    if (done < AT_ONCE) return sealed
  }
}

async function sealSome(tx: Db): Promise<number> {
  const uses = await tx.$queryRaw<{ id: string; sourceId: string; notes: string }[]>`
    select id::text, source_id::text as "sourceId", notes from source_use
    where notes <> '' order by id limit ${AT_ONCE} for update skip locked`
  for (const use of uses) {
    const sealed = await sealedUseNotes(tx, use, use.notes)
    // What somebody wrote since stands in the new place already; the old words must not take it.
    await tx.$executeRaw`
      update source_use set notes_sealed = coalesce(notes_sealed, ${sealed}), notes = '' where id = ${use.id}::uuid`
  }
  return uses.length
}
