import type { Db } from '#lib/platform/db/client.ts'

/** Somebody who works here now. What the role allows is for policies to say. */
export type ActivePerson = { id: string; name: string; role: string }

/** Everybody who works in the newsroom now, by name; with `ids`, those of them. */
export function activePeople(db: Db, ids?: readonly string[]): Promise<ActivePerson[]> {
  return db.person.findMany({
    where: { status: 'active', ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, role: true },
  })
}
