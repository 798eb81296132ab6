import type { Db } from '#lib/platform/db/client.ts'

/** The demo people who can sign in, by role and name: what the start prints, and why it listens on the loopback address alone. */
export function demoPeople(db: Db): Promise<{ email: string; name: string; role: string }[]> {
  return db.person.findMany({
    where: { isDemo: true, status: 'active' },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: { email: true, name: true, role: true },
  })
}
