import type { Db } from '#lib/platform/db/client.ts'

/** The ids of those who hold a copy of a source's sealed identity. */
export async function holdersOf(db: Db, sourceId: string): Promise<string[]> {
  const copies = await db.sealCopy.findMany({ where: { seal: { sourceId } }, select: { personId: true } })
  return copies.map((copy) => copy.personId)
}
