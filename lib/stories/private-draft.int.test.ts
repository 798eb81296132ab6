import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { appRouter } from '#lib/router.ts'
import { TEST_ROLES, testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { keepPrivate } from './commands/keep-private.ts'
import { moveStory } from './commands/move-story.ts'

const { db } = await testDb()
const SECRET = 'Zanzibarquay'
const HEADLINE = `The ${SECRET} papers`

let newsroom: TestNewsroom
let author: Ctx
let strangers: Ctx[]
let draft: { id: string; sourceId: string; photoId: string; bylineId: string }

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  author = await newsroom.person('reporter')
  strangers = await Promise.all(TEST_ROLES.map((role) => newsroom.person(role)))
  draft = await fullDraft()
})

/** A draft with one of everything that hangs on a story. */
async function fullDraft(): Promise<typeof draft> {
  const words = testDocument({ headline: HEADLINE, paragraphs: [[`All about ${SECRET}.`]] })
  const storyId = await testStory(author, newsroom, words)
  const by = author.actor.id
  const source = await db.source.create({
    data: { kind: 'organization', publicName: 'Harbour Office', reporterId: by },
  })
  const use = await db.sourceUse.create({
    data: { storyId, sourceId: source.id, recordStatusId: 'on_record', obtainedById: by },
  })
  const claim = await db.claim.create({ data: { id: randomUUID(), storyId, createdById: by } })
  await db.claimUse.create({ data: { claimId: claim.id, useId: use.id } })
  await db.commentRequest.create({ data: { storyId, party: `${SECRET} Ltd`, askedById: by } })
  const topic = await db.topic.create({ data: { name: `${SECRET} affair`, slug: randomUUID() } })
  await db.storyTopic.create({ data: { storyId, topicId: topic.id, position: 0 } })
  const thread = await db.commentThread.create({
    data: { storyId, part: 'body', quote: `All about ${SECRET}.`, startedById: by },
  })
  const comment = await db.comment.create({
    data: { threadId: thread.id, authorId: by, text: `Look at ${SECRET}` },
  })
  await db.commentMention.createMany({
    data: strangers.map(({ actor }) => ({ commentId: comment.id, personId: actor.id })),
  })
  await db.storyPresence.create({
    data: { id: randomUUID(), storyId, personId: by, seenAt: new Date(Date.now() + 600_000) },
  })
  const photo = await db.photo.create({
    data: {
      originalName: 'p.jpg',
      storageKey: randomUUID(),
      sha256: '',
      mediaType: 'image/jpeg',
      bytes: 1,
      width: 1,
      height: 1,
      uploadedById: by,
    },
  })
  await db.photoUse.create({ data: { storyId, photoId: photo.id, createdById: by } })
  const { bylineId } = await db.storyByline.findFirstOrThrow({ where: { storyId } })
  return { id: storyId, sourceId: source.id, photoId: photo.id, bylineId }
}

type Door = (input: unknown) => Promise<unknown>
type Caller = Record<string, Record<string, Door>>

/** Asks every question there is in every way that might be about the draft. → whatever is answered, and what errors say. */
async function everythingTold({ actor }: Ctx): Promise<string> {
  const caller = appRouter.createCaller({
    actor,
    db,
    clock: systemClock,
    requestId: 'x',
  }) as unknown as Caller
  const { id, sourceId, photoId } = draft
  const inputs = [
    undefined,
    {},
    { id },
    { storyId: id },
    { storyId: id, text: '' },
    { search: SECRET },
    { text: SECRET },
    { id: sourceId },
    { sourceId },
    { id: photoId },
    { toDo: true },
    { lot: 'all' },
  ]
  const told: string[] = []
  for (const [path, procedure] of Object.entries(appRouter._def.procedures)) {
    if ((procedure as unknown as { _def: { type: string } })._def.type !== 'query') continue
    const [room = '', name = ''] = path.split('.')
    for (const input of inputs) {
      const answer = await caller[room]?.[name]?.(input).catch((error: unknown) => String(error))
      told.push(`${path}: ${JSON.stringify(answer ?? null)}`)
    }
  }
  return told.join('\n')
}

const knows = (told: string): string[] =>
  told.split('\n').filter((line) => line.includes(SECRET) || line.includes(draft.id))

describe('A private draft', () => {
  it('is told to its author, and before it is private to the desk', async () => {
    const [, editor] = strangers
    if (!editor) throw new Error('no editor')
    const heard = knows(await everythingTold(editor)).map((line) => line.split(':')[0])
    expect(heard).toEqual(
      expect.arrayContaining([
        'stories.desk',
        'stories.get',
        'stories.choices',
        'sources.get',
        'sources.requests',
        'photos.get',
        'comments.mentions',
        'stories.whoIsWhere',
      ]),
    )
  })

  it('leaves every desk, list, search, count and history of everybody else, whatever their role', async () => {
    await keepPrivate(author, { id: draft.id, isPrivate: true })
    for (const stranger of strangers)
      expect([stranger.actor.role, knows(await everythingTold(stranger))]).toEqual([stranger.actor.role, []])
    expect(knows(await everythingTold(author)).length).toBeGreaterThan(5)
  })

  it('is counted for nobody else: not in its section, not under its byline, not among the uses of its sources', async () => {
    const [, editor] = strangers
    if (!editor) throw new Error('no editor')
    const caller = appRouter.createCaller({ ...editor })
    const [sections, bylines, sources] = [
      await caller.sections.list({}),
      await caller.bylines.list({}),
      await caller.sources.list({}),
    ]
    expect(sections.find(({ id }) => id === newsroom.sectionId)?.storyCount).toBe(0)
    expect(bylines.items.find(({ id }) => id === draft.bylineId)?.storyCount).toBe(0)
    expect(sources.items.find(({ id }) => id === draft.sourceId)?.useCount).toBe(0)
  })

  it('cannot be made by those who do not write it, nor of what went to the desk', async () => {
    const [, editor] = strangers
    if (!editor) throw new Error('no editor')
    await expect(keepPrivate(editor, { id: draft.id, isPrivate: false })).rejects.toThrow(
      /No such story|not/i,
    )
    const open = await testStory(author, newsroom, testDocument({ headline: 'Open' }))
    await expect(keepPrivate(editor, { id: open, isPrivate: true })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await moveStory(author, { id: open, to: 'submitted', key: randomUUID() })
    await expect(keepPrivate(author, { id: open, isPrivate: true })).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })

  it('is the desk’s once it is submitted', async () => {
    await moveStory(author, { id: draft.id, to: 'submitted', key: randomUUID() })
    const [, editor] = strangers
    if (!editor) throw new Error('no editor')
    expect(knows(await everythingTold(editor)).map((line) => line.split(':')[0])).toContain('stories.get')
    expect(await db.story.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({ isPrivate: false })
  })
})
