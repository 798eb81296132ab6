import { newClient } from '#lib/platform/db/client.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import { createFirstAdminLink } from '#lib/people/commands/create-first-admin-link.ts'

/** The token of the link through which the first admin joins; asking again makes a new one and ends the old. */
export async function firstAdminToken(databaseUrl: string): Promise<string> {
  const db = newClient(databaseUrl, 1)
  try {
    const { token } = await createFirstAdminLink({ db, clock: systemClock })
    return token
  } finally {
    await db.$disconnect()
  }
}
