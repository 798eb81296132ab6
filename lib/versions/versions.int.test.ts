import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '#lib/document/model/text-of.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { withdrawStory } from '#lib/publishing/commands/withdraw-story.ts'
import { attributeClaim } from '#lib/sources/commands/attribute-claim.ts'
import { sourceFields, useFields } from '#lib/sources/model/inputs.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { storyDocument } from '#lib/stories/queries/story-document.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { nameVersion } from './commands/name-version.ts'
import { restoreVersion } from './commands/restore-version.ts'
import { readVersion } from './queries/read-version.ts'
import { versionList } from './queries/version-list.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let rival: Ctx
let editor: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rona Quill' })
  rival = await newsroom.person('reporter')
  editor = await newsroom.person('editor', { name: 'Edda Marsh' })
})

const words = (...paragraphs: string[]) =>
  testDocument({ headline: 'Council votes on harbour wall', paragraphs: paragraphs.map((text) => [text]) })
const named = (ctx: Ctx, storyId: string, name: string) =>
  nameVersion(ctx, { storyId, name, key: randomUUID() })
const listed = async (ctx: Ctx, storyId: string) =>
  (await versionList(ctx, storyId)).versions.map(({ kind, name, by }) => [kind, name, by.name])
const bodyOf = async (storyId: string) => textOf((await storyDocument(db, storyId)).document.body)

describe('The history of a story', () => {
  it('has a version of every step of the workflow, with who took it', async () => {
    const id = await testStory(reporter, newsroom, words('The council voted on Monday.'))
    const move = (ctx: Ctx, to: 'submitted' | 'in_edit' | 'ready') =>
      moveStory(ctx, { id, to, key: randomUUID() })
    await move(reporter, 'submitted')
    await move(editor, 'in_edit')
    await move(editor, 'ready')
    const { versionNumber } = await publishStory(editor, {
      storyId: id,
      fingerprint: await seenNow(db, id),
      changeKind: 'first',
      key: randomUUID(),
    })
    await withdrawStory(editor, { storyId: id, text: 'It was wrong.', key: randomUUID() })
    expect(versionNumber).toBe(4)
    expect((await listed(editor, id)).toReversed()).toEqual([
      ['submitted', '', 'Rona Quill'],
      ['step', 'Take into edit', 'Edda Marsh'],
      ['step', 'Mark ready', 'Edda Marsh'],
      ['published', '', 'Edda Marsh'],
      ['step', 'Withdraw', 'Edda Marsh'],
    ])
  })

  it('has what a writer named, once for a repeated request, and nothing without a name', async () => {
    const storyId = await testStory(reporter, newsroom, words('First thoughts.'))
    const key = randomUUID()
    const first = await nameVersion(reporter, { storyId, name: '  Before the rewrite ', key })
    expect(await nameVersion(reporter, { storyId, name: 'Before the rewrite', key })).toEqual(first)
    await expect(named(reporter, storyId, '  ')).rejects.toMatchObject({ code: 'bad_input' })
    expect(await listed(reporter, storyId)).toEqual([['named', 'Before the rewrite', 'Rona Quill']])
  })

  it('is of no story that one may not see, and its versions of no other story', async () => {
    const storyId = await testStory(reporter, newsroom, words('Mine.'))
    const { id: version } = await named(reporter, storyId, 'Mine')
    const elsewhere = await testStory(rival, newsroom, words('Theirs.'))
    await expect(versionList(rival, storyId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(readVersion(rival, { storyId, version })).rejects.toMatchObject({ code: 'not_found' })
    await expect(readVersion(rival, { storyId: elsewhere, version })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(named(rival, storyId, 'x')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('keeps what was written in a draft to those who had the draft', async () => {
    const storyId = await testStory(reporter, newsroom, words('A start.'))
    await named(reporter, storyId, 'In the draft')
    await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
    expect(await listed(rival, storyId)).toEqual([['submitted', '', 'Rona Quill']])
    expect((await listed(editor, storyId)).length).toBe(2)
  })

  it('begins for others when a private draft was opened to them', async () => {
    const id = await testStory(reporter, newsroom, words('A secret start.'))
    await db.story.update({ where: { id }, data: { isPrivate: true } })
    const { id: version } = await named(reporter, id, 'Kept to myself')
    await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
    expect(await listed(editor, id)).toEqual([['submitted', '', 'Rona Quill']])
    expect((await listed(reporter, id)).length).toBe(2)
    await expect(readVersion(editor, { storyId: id, version })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('Bringing a version back', () => {
  it('makes the words what they were, keeps what stood there, and can itself be taken back', async () => {
    const storyId = await testStory(reporter, newsroom, words('The council voted.', 'It was close.'))
    const { id: versionId } = await named(reporter, storyId, 'Before lunch')
    await writeWords(reporter, storyId, words('Nothing is left.'))
    const restored = await restoreVersion(reporter, { storyId, versionId, key: randomUUID() })
    expect(await bodyOf(storyId)).toBe('The council voted.\nIt was close.')
    expect(await listed(reporter, storyId)).toEqual([
      ['restored', 'Version 1', 'Rona Quill'],
      ['automatic', 'Before version 1 was brought back', 'Rona Quill'],
      ['named', 'Before lunch', 'Rona Quill'],
    ])
    await restoreVersion(reporter, { storyId, versionId: restored.keptId, key: randomUUID() })
    expect(await bodyOf(storyId)).toBe('Nothing is left.')
  })

  it('is refused when these words stand there, and to those who may not write', async () => {
    const storyId = await testStory(reporter, newsroom, words('The council voted.'))
    const { id: versionId } = await named(reporter, storyId, 'As it is')
    const restore = (ctx: Ctx) => restoreVersion(ctx, { storyId, versionId, key: randomUUID() })
    await expect(restore(reporter)).rejects.toMatchObject({ code: 'conflict' })
    await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
    await expect(restore(rival)).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('ties words to their sources again, as the claims are still there', async () => {
    const claim = randomUUID()
    const storyId = await testStory(
      reporter,
      newsroom,
      testDocument({ paragraphs: [['It ', { claim, words: 'was close' }, '.']] }),
    )
    await attributeClaim(reporter, {
      storyId,
      claimId: claim,
      source: { create: sourceFields.parse({ kind: 'organization', publicName: `Office ${randomUUID()}` }) },
      use: useFields.parse({ recordStatusId: 'on_record' }),
    })
    const { id: versionId } = await named(reporter, storyId, 'With its source')
    await writeWords(reporter, storyId, words('Gone.'))
    await restoreVersion(reporter, { storyId, versionId, key: randomUUID() })
    const { document } = await storyDocument(db, storyId)
    expect(toTextBlocks(document).flatMap((block) => block.claims.map((one) => one.id))).toEqual([claim])
  })
})

describe('An unnamed source in an old version', () => {
  it('is seen by who knows it today, whoever knew it when the version was cut', async () => {
    const knower = await newsroom.person('editor')
    const claim = randomUUID()
    const storyId = await testStory(
      reporter,
      newsroom,
      testDocument({ paragraphs: [[{ claim, words: 'It was close' }]] }),
    )
    await attributeClaim(reporter, {
      storyId,
      claimId: claim,
      source: {
        create: sourceFields.parse({ kind: 'person', anonymous: true, description: 'a person in the room' }),
      },
      use: useFields.parse({
        recordStatusId: 'background',
        description: 'a person in the room',
        basis: 'first_hand',
        reason: 'The talks are private.',
        terms: 'No title, no country',
        knownTo: [knower.actor.id],
      }),
    })
    const { id: version } = await named(reporter, storyId, 'Then')
    const seenBy = async (ctx: Ctx) => JSON.stringify((await readVersion(ctx, { storyId, version })).facts)
    expect(await seenBy(knower)).toContain('No title, no country')
    expect(await seenBy(editor)).not.toContain('No title, no country')
    const { uses } = (await readVersion(editor, { storyId, version })).facts
    expect(uses).toMatchObject([{ known: false, source: null, label: 'Anonymous source 1' }])
    await db.sourceKnower.deleteMany({ where: { personId: knower.actor.id } })
    expect(await seenBy(knower)).not.toContain('No title, no country')
    const { versions } = await versionList(editor, storyId)
    expect(JSON.stringify(versions)).not.toContain('person in the room')
  })
})
