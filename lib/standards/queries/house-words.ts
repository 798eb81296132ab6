import type { Db } from '#lib/platform/db/client.ts'

/** A word of the newsroom's list, and who put it there. `at` is ISO 8601. */
export type HouseWordView = { word: string; byName: string; at: string }

/** The newsroom's word list, in the order of the alphabet. */
export async function houseWords(db: Db): Promise<HouseWordView[]> {
  const rows = await db.houseWord.findMany({ include: { addedBy: { select: { name: true } } } })
  return rows
    .map(({ word, addedBy, addedAt }) => ({ word, byName: addedBy.name, at: addedAt.toISOString() }))
    .toSorted((a, b) => a.word.localeCompare(b.word, 'en'))
}
