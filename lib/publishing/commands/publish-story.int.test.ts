import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { overrideFindings } from './let-stand.ts'
import { publishStory } from './publish-story.ts'
import type { PublishInput } from './publish-story.ts'
import { withdrawStory } from './withdraw-story.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rona Quill' })
  editor = await newsroom.person('editor', { name: 'Edda Marsh' })
})

const clean = testDocument({
  headline: 'Council votes on harbour wall',
  dek: 'A first stretch is to be built by autumn.',
  paragraphs: [['The council voted on Monday.']],
})

async function submitted(document: StoryDocument = clean): Promise<string> {
  const id = await testStory(reporter, newsroom, document)
  await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
  return id
}

const seen = (storyId: string) => seenNow(db, storyId)

async function publish(ctx: Ctx, storyId: string, changes: Partial<PublishInput> = {}) {
  return publishStory(ctx, {
    storyId,
    fingerprint: await seen(storyId),
    changeKind: 'first',
    key: randomUUID(),
    ...changes,
  })
}

describe('An editor publishes', () => {
  it('and the story gets its address, its version and its place among the live ones', async () => {
    const id = await submitted()
    const { path, versionNumber } = await publish(editor, id)
    expect(path).toMatch(/^\/world-[0-9a-f]{8}\/\d{4}\/\d{2}\/\d{2}\/council-votes-on-harbour-wall$/)
    expect(versionNumber).toBe(2)
    const story = await db.story.findUniqueOrThrow({
      where: { id },
      include: { publishedVersion: true, addresses: true },
    })
    expect(story.state).toBe('published')
    expect(story.addresses.map((address) => address.path)).toEqual([path])
    expect(story.publishedVersion?.publicStory).toMatchObject({
      path,
      headlineText: 'Council votes on harbour wall',
    })
  })

  it('and a second story with the same headline gets an address of its own', async () => {
    const first = await publish(editor, await submitted())
    const second = await publish(editor, await submitted())
    expect(second.path).not.toBe(first.path)
    expect(second.path).toMatch(/council-votes-on-harbour-wall-\d$/)
  })

  it('once, however often the request is repeated', async () => {
    const id = await submitted()
    const input = {
      storyId: id,
      fingerprint: await seen(id),
      changeKind: 'first' as const,
      key: randomUUID(),
    }
    const answers = await Promise.all([
      publishStory(editor, input),
      publishStory(editor, input),
      publishStory(editor, input),
    ])
    expect(new Set(answers.map((answer) => answer.versionNumber)).size).toBe(1)
    expect(await db.storyVersion.count({ where: { storyId: id, kind: 'published' } })).toBe(1)
    expect(await db.auditEntry.count({ where: { subjectId: id, action: 'story.published' } })).toBe(1)
  })
})

describe('What stops a publish', () => {
  it('is a word that came in after the editor looked, and it says whose', async () => {
    const id = await submitted()
    const fingerprint = await seen(id)
    await writeWords(reporter, id, {
      ...clean,
      body: testDocument({ paragraphs: [['The council voted late on Monday.']] }).body,
    })
    const refusal = publish(editor, id, { fingerprint })
    await expect(refusal).rejects.toMatchObject({ code: 'changed_since', detail: { by: ['Rona Quill'] } })
    expect(await db.storyVersion.count({ where: { storyId: id, kind: 'published' } })).toBe(0)
    expect((await db.story.findUniqueOrThrow({ where: { id } })).state).toBe('submitted')
  })

  it('is a block of the checks, on the server as in the editor', async () => {
    const id = await submitted(
      testDocument({ headline: 'Council votes', paragraphs: [['The wall costs TK million.']] }),
    )
    await expect(publish(editor, id)).rejects.toMatchObject({ code: 'checks_refuse' })
  })

  it('until somebody who may lets it stand with a reason', async () => {
    const id = await submitted(
      testDocument({ headline: 'Council votes', paragraphs: [['The wall costs TK million.']] }),
    )
    const refusal = await publish(editor, id).catch((error: unknown) => error)
    const findings = (refusal as { detail: { findings: { rule: string; key: string; severity: string }[] } })
      .detail.findings
    for (const finding of findings.filter((each) => each.severity === 'block')) {
      await expect(
        overrideFindings(reporter, {
          storyId: id,
          findings: [finding],
          reason: 'It is fine as it is.',
        }),
      ).rejects.toMatchObject({ code: 'not_allowed' })
      await expect(
        overrideFindings(editor, { storyId: id, findings: [finding], reason: 'ok' }),
      ).rejects.toMatchObject({ code: 'bad_input' })
      await overrideFindings(editor, {
        storyId: id,
        findings: [finding],
        reason: 'TK is the name of the firm here.',
      })
    }
    const { versionNumber } = await publish(editor, id)
    expect(
      await db.override.count({ where: { storyId: id, version: { number: versionNumber } } }),
    ).toBeGreaterThan(0)
  })

  it('is not being an editor', async () => {
    const id = await submitted()
    for (const role of ['copy_editor', 'photo_editor', 'admin'] as const) {
      await expect(publish(await newsroom.person(role), id)).rejects.toMatchObject({ code: 'not_allowed' })
    }
    await expect(publish(reporter, id)).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('A change of a live story', () => {
  it('must say what kind it is, and a correction what was wrong', async () => {
    const id = await submitted()
    await publish(editor, id)
    await writeWords(reporter, id, {
      ...clean,
      body: testDocument({ paragraphs: [['The council voted on Tuesday.']] }).body,
    })
    await expect(publish(editor, id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(publish(editor, id, { changeKind: 'correction', readerText: '  ' })).rejects.toMatchObject({
      code: 'bad_input',
    })
    const text = 'An earlier version gave the wrong day of the vote. It was Tuesday.'
    await publish(editor, id, { changeKind: 'correction', readerText: text })
    const story = await db.story.findUniqueOrThrow({ where: { id }, include: { publishedVersion: true } })
    expect(story.publishedVersion?.publicStory).toMatchObject({ notices: [{ kind: 'correction', text }] })
  })

  it('keeps its address for ever, and the former one leads on when the section changes', async () => {
    const id = await submitted()
    const { path } = await publish(editor, id)
    const other = await db.section.create({
      data: { name: 'City', slug: `city-${randomUUID().slice(0, 8)}`, position: 2 },
    })
    await db.story.update({ where: { id }, data: { sectionId: other.id } })
    const moved = await publish(editor, id, { changeKind: 'silent_fix' })
    expect(moved.path).not.toBe(path)
    const addresses = await db.storyAddress.findMany({ where: { storyId: id } })
    expect(addresses.filter((address) => address.isCurrent).map((address) => address.path)).toEqual([
      moved.path,
    ])
    expect(addresses).toHaveLength(2)
  })

  it('can be that it is taken back, with words for readers', async () => {
    const id = await submitted()
    await publish(editor, id)
    await expect(
      withdrawStory(reporter, { storyId: id, text: 'Wrong.', key: randomUUID() }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(withdrawStory(editor, { storyId: id, text: ' ', key: randomUUID() })).rejects.toMatchObject({
      code: 'bad_input',
    })
    await withdrawStory(editor, {
      storyId: id,
      text: 'The story rested on a forged letter.',
      key: randomUUID(),
    })
    expect((await db.story.findUniqueOrThrow({ where: { id } })).state).toBe('withdrawn')
  })
})

describe('A version', () => {
  it('is never changed and never deleted, whatever the code does', async () => {
    const id = await submitted()
    await expect(
      db.storyVersion.updateMany({ where: { storyId: id }, data: { name: 'other' } }),
    ).rejects.toThrow(/never changed/)
    await expect(db.storyVersion.deleteMany({ where: { storyId: id } })).rejects.toThrow(/never changed/)
  })
})
