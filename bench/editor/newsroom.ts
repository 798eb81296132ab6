import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { sealSession, sessionCookieName } from '#lib/platform/auth/session-cookie.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { newClient } from '#lib/platform/db/client.ts'
import { env, setVariables } from '#lib/platform/env.ts'
import { attributeClaim } from '#lib/sources/commands/attribute-claim.ts'
import { createSource } from '#lib/sources/commands/create-source.ts'
import { sourceFields, useFields } from '#lib/sources/model/inputs.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import { readDatabaseFile } from '../../bin/lib/start/secrets.ts'
import type { App } from '../../bin/lib/test/run-app.ts'
import { longStory } from './long-story.ts'

/** Somebody signed in to the Stet under measurement: what commands get, and the browser's cookie. */
export type Member = { ctx: Ctx; cookie: { name: string; value: string } }

/** What benches need of the newsroom of a running Stet: people, and stories of a length. */
export type BenchNewsroom = {
  member: () => Promise<Member>
  story: (author: Member, words: number) => Promise<string>
  close: () => Promise<void>
}

const MARKS = { claims: 200, comments: 50, suggestions: 20 }

/** Opens the newsroom of a Stet of our own by its database and secrets. */
export function benchNewsroom(app: App): BenchNewsroom {
  const file = readDatabaseFile(app.dataFolder)
  if (!file) throw new Error(`There is no database.json in ${path.basename(app.dataFolder)}.`)
  const url = `postgresql://stet:${encodeURIComponent(file.password)}@127.0.0.1:${file.port}/stet`
  setVariables({ STET_DATA: app.dataFolder, STET_ORIGIN: app.origin, DATABASE_URL: url })
  const db = newClient(url, 4)

  async function member(): Promise<Member> {
    const email = `${randomUUID()}@stet.example`
    const name = `Writer ${email.slice(0, 4)}`
    const person = await db.person.create({
      data: { email, name, role: 'managing_editor', status: 'active', passwordHash: 'none' },
    })
    const session = await db.session.create({
      data: { personId: person.id, expiresAt: new Date(Date.now() + 3_600_000) },
    })
    const actor = { id: person.id, name, email, role: person.role, sessionId: session.id }
    const value = await sealSession(session.id, env().authSecret())
    return {
      ctx: { actor, db, clock: systemClock, requestId: randomUUID() },
      cookie: { name: sessionCookieName(false), value },
    }
  }

  return { member, story: (author, words) => fill(author.ctx, words), close: () => db.$disconnect() }
}

async function fill(ctx: Ctx, words: number): Promise<string> {
  const { id: storyId } = await createStory(ctx)
  if (words === 0) return storyId
  const { document, claimIds } = longStory(words, MARKS)
  const { ydoc } = await loadYDoc(ctx.db, storyId)
  const before = encodeStateVector(ydoc)
  applyDocumentToYDoc(ydoc, document)
  const bytes = encodeStateAsUpdate(ydoc, before)
  await appendUpdates(ctx, { storyId, updates: [{ bytes, actorId: ctx.actor.id }] })
  const source = await createSource(ctx, sourceFields.parse({ kind: 'person', publicName: 'Ida Quill' }))
  const use = useFields.parse({ recordStatusId: 'on_record' })
  for (const claimId of claimIds) await attributeClaim(ctx, { storyId, claimId, source, use })
  return storyId
}
