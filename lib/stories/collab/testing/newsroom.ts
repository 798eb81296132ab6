import { randomUUID } from 'node:crypto'
import { sealSession, sessionCookieName } from '#lib/platform/auth/session-cookie.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Actor, Ctx } from '#lib/platform/context.ts'
import { env, setVariables } from '#lib/platform/env.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { createStory } from '../../commands/create-story.ts'

type Role = 'reporter' | 'editor' | 'managing_editor' | 'copy_editor' | 'photo_editor' | 'admin'

/** Somebody signed in: who it is, the `Cookie` header of the browser, and what commands get. */
export type Member = { actor: Actor; cookie: string; ctx: Ctx }

/** Lets sessions be sealed in tests. */
export function withTestSecret(): void {
  setVariables({ NEXTAUTH_SECRET: randomUUID() + randomUUID() })
}

/** Makes an active person with a session. */
export async function member(
  db: PrismaClient,
  role: Role = 'reporter',
  name = `Test ${role}`,
): Promise<Member> {
  const email = `${randomUUID()}@stet.example`
  const person = await db.person.create({
    data: { email, name, role, status: 'active', passwordHash: 'not a password' },
  })
  const session = await db.session.create({
    data: { personId: person.id, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  const actor: Actor = { id: person.id, name, email, role, sessionId: session.id }
  const { authSecret, secureOrigin } = env()
  const cookie = `${sessionCookieName(secureOrigin)}=${await sealSession(session.id, authSecret())}`
  return { actor, cookie, ctx: { actor, db, clock: systemClock, requestId: randomUUID() } }
}

/** Begins a story as this person would → its id. */
export async function story(author: Member): Promise<string> {
  return (await createStory(author.ctx)).id
}
