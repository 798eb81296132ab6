import { randomUUID } from 'node:crypto'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { editDetails } from '#lib/stories/commands/edit-details.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import type { PrismaClient, Role } from '#prisma/generated/client.ts'
import * as Y from 'yjs'

export const TEST_ROLES = [
  'reporter',
  'editor',
  'managing_editor',
  'copy_editor',
  'photo_editor',
  'admin',
] as const

/** A small newsroom in a test database: makes people, and contexts to act in for them. */
export type TestNewsroom = {
  sectionId: string
  person: (role: Role, overrides?: { name?: string; status?: 'active' | 'deactivated' }) => Promise<Ctx>
}

/** Sets up a section and a byline, so that stories can be published. */
export async function testNewsroom(db: PrismaClient, clock: Clock = systemClock): Promise<TestNewsroom> {
  const section = await db.section.create({
    data: { name: 'World', slug: `world-${randomUUID().slice(0, 8)}`, position: 1 },
  })
  return {
    sectionId: section.id,
    person: async (role, overrides = {}) => {
      const name = overrides.name ?? `Test ${role} ${randomUUID().slice(0, 4)}`
      const person = await db.person.create({
        data: {
          email: `${randomUUID()}@stet.example`,
          name,
          role,
          status: overrides.status ?? 'active',
          passwordHash: 'none',
        },
      })
      const session = await db.session.create({
        data: { personId: person.id, expiresAt: new Date(Date.now() + 3_600_000) },
      })
      await db.byline.create({
        data: { kind: 'person', name, slug: `b-${randomUUID()}`, personId: person.id },
      })
      const actor = { id: person.id, name, email: person.email, role, sessionId: session.id }
      return { actor, db, clock, requestId: randomUUID() }
    },
  }
}

/** A run of text for `testDocument`: plain words, or words under a claim. */
export type Words = string | { claim: string; words: string }

/** A document with these parts; paragraphs are lists of runs. */
export function testDocument(parts: {
  headline?: string
  dek?: string
  paragraphs?: Words[][]
}): StoryDocument {
  const document = emptyDocument()
  return {
    ...document,
    headline: { type: 'doc', content: [{ type: 'line', content: text(parts.headline ?? '') }] },
    dek: { type: 'doc', content: [{ type: 'line', content: text(parts.dek ?? '') }] },
    body: {
      type: 'doc',
      content: (parts.paragraphs ?? [['']]).map((runs) => ({
        type: 'paragraph',
        content: runs.flatMap(run),
      })),
    },
  }
}

function text(words: string): NodeJson[] {
  return words === '' ? [] : [{ type: 'text', text: words }]
}

function run(words: Words): NodeJson[] {
  if (typeof words === 'string') return text(words)
  return [{ type: 'text', text: words.words, marks: [{ type: 'claim', attrs: { id: words.claim } }] }]
}

/** A story of this person with these words, in the newsroom's section. → its id */
export async function testStory(ctx: Ctx, newsroom: TestNewsroom, document: StoryDocument): Promise<string> {
  const { id } = await createStory(ctx)
  await editDetails(ctx, { id, revision: 1, sectionId: newsroom.sectionId })
  await writeWords(ctx, id, document)
  return id
}

/** Makes a story's words these, as an edit of this person that goes through the log. */
export async function writeWords(ctx: Ctx, storyId: string, document: StoryDocument): Promise<void> {
  const { ydoc } = await loadYDoc(ctx.db, storyId)
  const before = Y.encodeStateVector(ydoc)
  applyDocumentToYDoc(ydoc, document)
  await appendUpdates(ctx, {
    storyId,
    updates: [{ bytes: Y.encodeStateAsUpdate(ydoc, before), actorId: ctx.actor.id }],
  })
  ydoc.destroy()
}
