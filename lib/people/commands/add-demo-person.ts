import { hashPassword } from '#lib/platform/auth/password.ts'
import type { Actor } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import type { Role } from '#prisma/generated/client.ts'

/** A person of the demo newsroom. While such people exist the server listens on this machine alone. */
export type DemoPerson = { name: string; email: string; role: Role; password: string; createdAt: Date }

/** Adds somebody of the demo newsroom, ready to sign in. → the actor that the seed acts as. */
export async function addDemoPerson(db: Db, demo: DemoPerson): Promise<Actor> {
  const { password, ...data } = demo
  const person = await db.person.create({
    data: {
      ...data,
      status: 'active',
      isDemo: true,
      passwordHash: await hashPassword(password),
      updatedAt: demo.createdAt,
    },
  })
  return { id: person.id, name: person.name, email: person.email, role: person.role, sessionId: null }
}
