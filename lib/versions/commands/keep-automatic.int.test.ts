import { beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '#lib/document/model/text-of.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Clock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { keepAutomatic } from './keep-automatic.ts'

const { db } = await testDb()
const START = Date.UTC(2026, 10, 25, 9)
let minute = 0
const clock: Clock = { now: () => new Date(START + minute * 60_000) }
let newsroom: TestNewsroom
let ana: Ctx
let ben: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db, clock)
  ana = await newsroom.person('editor', { name: 'Ana' })
  ben = await newsroom.person('editor', { name: 'Ben' })
})

const body = (text: string) => testDocument({ paragraphs: [[text]] })
const keep = (storyId: string, ended = false) => keepAutomatic(db, clock, storyId, { ended })

async function kept(storyId: string) {
  const rows = await db.storyVersion.findMany({
    where: { storyId },
    orderBy: { number: 'asc' },
    include: { createdBy: true },
  })
  return rows.map((row) => [
    row.kind,
    row.createdBy.name,
    textOf((row.document as unknown as StoryDocument).body),
  ])
}

/** A story that Ana began at minute 0, with its start time set by the test's own clock. */
async function begun(): Promise<string> {
  minute = 0
  const id = await testStory(ana, newsroom, body('Draft.'))
  await db.story.update({ where: { id }, data: { createdAt: clock.now() } })
  return id
}

/** Words that came over a socket: they are in the log, and not projected yet. */
async function typed(ctx: Ctx, storyId: string, text: string): Promise<void> {
  const rest = await db.storyCheckpoint.findUniqueOrThrow({ where: { storyId } })
  await writeWords(ctx, storyId, body(text))
  await db.storyCheckpoint.update({ where: { storyId }, data: { seq: rest.seq, state: rest.state } })
}

describe('While somebody writes', () => {
  it('a version is kept after ten minutes, in the name of who wrote, and none when nothing changed', async () => {
    const id = await begun()
    minute = 9
    expect(await keep(id)).toBeNull()
    minute = 10
    expect(await keep(id)).toBe(1)
    minute = 40
    expect(await keep(id)).toBeNull()
    expect(await kept(id)).toEqual([['automatic', 'Ana', 'Draft.']])
  })

  it('words that were typed and taken back are not kept twice', async () => {
    const id = await begun()
    minute = 10
    await keep(id)
    await writeWords(ana, id, body('Draft, or not.'))
    await writeWords(ana, id, body('Draft.'))
    minute = 30
    expect(await keep(id, true)).toBeNull()
  })

  it('the words are kept as Ana left them when Ben begins', async () => {
    const id = await begun()
    minute = 3
    await typed(ben, id, 'Ben’s words.')
    expect(await keep(id)).toBe(1)
    expect(await kept(id)).toEqual([['automatic', 'Ana', 'Draft.']])
  })

  it('and when everybody left', async () => {
    const id = await begun()
    minute = 3
    await writeWords(ben, id, body('Ben’s words.'))
    expect(await keep(id, true)).toBe(1)
    expect(await kept(id)).toEqual([['automatic', 'Ben', 'Ben’s words.']])
  })

  it('two processes that find it due at once keep one', async () => {
    const id = await begun()
    minute = 12
    const numbers = await Promise.all([keep(id), keep(id)])
    expect(numbers.filter((number) => number !== null).length).toBeLessThanOrEqual(2)
    expect((await kept(id)).length).toBe(1)
  })
})
