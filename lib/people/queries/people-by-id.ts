import type { Db } from '#lib/platform/db/client.ts'

/** People by id, also those who left: their names stay on what they did. */
export async function peopleById(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string; role: string }>> {
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, role: true },
  })
  return new Map(people.map((person) => [person.id, person]))
}
