import { randomUUID } from 'node:crypto'
import { fingerprintOf } from '#lib/document/fingerprint.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { env } from '#lib/platform/env.ts'
import { editDetails } from '#lib/stories/commands/edit-details.ts'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import type { Member } from '#lib/stories/collab/testing/newsroom.ts'
import { testDocument, writeWords } from '#lib/testing/newsroom.ts'
import type { SeenFingerprint } from '#lib/publishing/commands/require-seen.ts'
import { encodeStateVector, type Doc } from 'yjs'
import { z } from 'zod'
import type { World } from '../world/world.ts'

/** A publish as an editor's page sends it; the same `key` again is the same publish. */
export type Publish = {
  storyId: string
  fingerprint: SeenFingerprint
  changeKind: 'first' | 'silent_fix'
  key: string
}

const published = z.object({ result: z.object({ data: z.object({ versionNumber: z.number() }) }) })
const preview = z.object({ result: z.object({ data: z.object({ hash: z.string() }) }) })
const ANSWER_MS = 30_000

/** A story on the desk that nothing stops from being published. */
export async function storyOnDesk(world: World, editor: Member): Promise<string> {
  const { db } = world
  const slug = `world-${randomUUID().slice(0, 8)}`
  const section = await db.section.create({ data: { name: 'World', slug, position: 1 } })
  const { id } = await createStory(editor.ctx)
  await editDetails(editor.ctx, { id, revision: 1, sectionId: section.id })
  await writeOnDesk(editor, id, 'The council voted on Monday.')
  await moveStory(editor.ctx, { id, to: 'submitted', key: randomUUID() })
  return id
}

/** Makes the story's one paragraph say this. */
export async function writeOnDesk(editor: Member, storyId: string, words: string): Promise<void> {
  const headline = 'Council votes on harbour wall'
  const dek = 'A first stretch is to be built by autumn.'
  await writeWords(editor.ctx, storyId, testDocument({ headline, dek, paragraphs: [[words]] }))
}

/** What an editor whose page shows these words sends along. */
export async function seenOn(ydoc: Doc, known: string): Promise<SeenFingerprint> {
  const hash = await fingerprintOf(documentFromYDoc(ydoc))
  return { hash, known, stateVector: Buffer.from(encodeStateVector(ydoc)).toString('base64') }
}

/** What an editor who looks at the story as the log has it sends along. */
export async function seenInLog(world: World, storyId: string, known: string): Promise<SeenFingerprint> {
  const { document, stateVector } = await storyDocument(world.db, storyId)
  return {
    hash: await fingerprintOf(document),
    known,
    stateVector: Buffer.from(stateVector).toString('base64'),
  }
}

/** "How we know this" as the door shows it → its hash. Throws when the app cannot be reached. */
export async function knownFor(port: number, editor: Member, storyId: string): Promise<string> {
  const query = encodeURIComponent(JSON.stringify({ storyId }))
  const answer = await knock(port, editor, `publishing.preview?input=${query}`)
  return preview.parse(await answer.json()).result.data.hash
}

/** Knocks at the door once → the version's number, or null when no answer came or the app could not do it just now. */
export async function publishOnce(port: number, editor: Member, publish: Publish): Promise<number | null> {
  const answer = await knock(port, editor, 'publishing.publish', publish).catch(() => null)
  const body: unknown = await answer?.json().catch(() => null)
  const parsed = published.safeParse(body)
  if (parsed.success) return parsed.data.result.data.versionNumber
  // An answer that was cut off within is none.
  if (answer && answer.status < 500 && body) throw new Error(`Refused: ${JSON.stringify(body).slice(0, 300)}`)
  return null
}

function knock(port: number, editor: Member, door: string, body?: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/api/rpc/${door}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie: editor.cookie, origin: env().origin, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(ANSWER_MS),
  })
}

/** How often a story was published, as every place tells it that must agree. */
export type Ledger = { versions: number; audited: number; receipts: number; live: number | null }

export async function ledgerOf(world: World, storyId: string, keys: string[]): Promise<Ledger> {
  const { db } = world
  const story = await db.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { publishedVersion: true },
  })
  return {
    versions: await db.storyVersion.count({ where: { storyId, kind: 'published' } }),
    audited: await db.auditEntry.count({ where: { subjectId: storyId, action: 'story.published' } }),
    receipts: await db.commandReceipt.count({ where: { key: { in: keys } } }),
    live: story.publishedVersion?.number ?? null,
  }
}
