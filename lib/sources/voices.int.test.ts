import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addUse } from './commands/add-use.ts'
import { createSource } from './commands/create-source.ts'
import { joinVoices } from './commands/join-voices.ts'
import { partVoice } from './commands/part-voice.ts'
import { sourceFields, useFields } from './model/inputs.ts'
import { sourceDetail } from './queries/source-detail.ts'
import { sourceList } from './queries/source-list.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx
let admin: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  editor = await newsroom.person('editor')
  admin = await newsroom.person('admin')
})

const named = async (publicName = `Office ${randomUUID()}`) =>
  (await createSource(reporter, sourceFields.parse({ kind: 'organization', publicName }))).id
const unnamed = async () =>
  (
    await createSource(
      reporter,
      sourceFields.parse({ kind: 'person', anonymous: true, description: 'an aide of the minister' }),
    )
  ).id
const voices = async (ctx: Ctx, id: string) => (await sourceDetail(ctx, id)).voices.map((each) => each.id)
const groupOf = async (id: string) =>
  (await db.source.findUniqueOrThrow({ where: { id } })).independenceGroupId

describe('Sources that speak with one voice', () => {
  it('show each other, and one that parts speaks for itself while the others stay together', async () => {
    const [a, b, c] = [await named(), await named(), await named()]
    await joinVoices(reporter, { id: a, withId: b })
    await joinVoices(reporter, { id: c, withId: a })
    expect((await voices(editor, a)).toSorted()).toEqual([b, c].toSorted())
    await partVoice(reporter, { id: a })
    expect(await voices(editor, a)).toEqual([])
    expect(await voices(editor, b)).toEqual([c])
    await partVoice(reporter, { id: b })
    expect(await groupOf(c)).toBeNull()
    expect(await db.independenceGroup.count()).toBe(0)
  })

  it('bring everybody along who spoke with either', async () => {
    const [a, b, c, d] = [await named(), await named(), await named(), await named()]
    await joinVoices(reporter, { id: a, withId: b })
    await joinVoices(reporter, { id: c, withId: d })
    await joinVoices(reporter, { id: a, withId: c })
    expect(new Set(await Promise.all([a, b, c, d].map(groupOf))).size).toBe(1)
  })

  it('are told to the stories that rest on them', async () => {
    const [a, b] = [await named(), await named()]
    const storyId = await testStory(reporter, newsroom, testDocument({ headline: 'Talks' }))
    await addUse(reporter, { storyId, sourceId: a, use: useFields.parse({ recordStatusId: 'on_record' }) })
    const { revision } = await storyView(reporter, storyId)
    await joinVoices(reporter, { id: b, withId: a })
    expect((await storyView(reporter, storyId)).revision).toBe(revision + 1)
  })

  it('are joined by somebody who may change the one and use the other', async () => {
    const [a, b] = [await named(), await named()]
    const rival = await newsroom.person('reporter')
    await expect(joinVoices(rival, { id: a, withId: b })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(partVoice(rival, { id: a })).rejects.toMatchObject({ code: 'not_allowed' })
    await joinVoices(editor, { id: a, withId: b })
    await expect(joinVoices(editor, { id: a, withId: a })).rejects.toMatchObject({ code: 'bad_input' })
    await expect(joinVoices(editor, { id: a, withId: randomUUID() })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('An anonymous source that speaks with one voice with a named one', () => {
  it('does not show to anybody who may not see it: not as a member, a date, an order or a line of the log', async () => {
    const [office, aide] = [await named(), await unnamed()]
    const before = [await sourceDetail(editor, office), (await sourceList(editor, {})).items]
    await joinVoices(reporter, { id: aide, withId: office })
    expect(await voices(reporter, office)).toEqual([aide])
    expect([await sourceDetail(editor, office), (await sourceList(editor, {})).items]).toEqual(before)
    const entries = await db.auditEntry.findMany({
      where: { OR: [{ subjectId: aide }, { subjectId: office }] },
    })
    expect(entries.filter((entry) => entry.subjectId === office && /voice/.test(entry.action))).toEqual([])
    expect(JSON.stringify(entries.filter((entry) => entry.subjectId === aide))).not.toContain(office)
    for (const ctx of [editor, admin])
      await expect(joinVoices(ctx, { id: office, withId: aide })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('keeps its voice when somebody who does not see it parts the named one, or joins it with another', async () => {
    const [office, aide, ministry] = [await named(), await unnamed(), await named()]
    await joinVoices(reporter, { id: aide, withId: office })
    expect(await partVoice(editor, { id: office })).toEqual({ parted: true })
    expect(await voices(reporter, aide)).toEqual([office])
    await joinVoices(editor, { id: office, withId: ministry })
    expect(await voices(editor, office)).toEqual([ministry])
    expect((await voices(reporter, aide)).toSorted()).toEqual([office, ministry].toSorted())
  })

  it('does not show in a story either', async () => {
    const [office, aide] = [await named(), await unnamed()]
    const storyId = await testStory(reporter, newsroom, testDocument({ headline: 'Talks' }))
    const use = useFields.parse({ recordStatusId: 'on_record' })
    await addUse(reporter, { storyId, sourceId: office, use })
    await joinVoices(reporter, { id: aide, withId: office })
    const group = (await groupOf(office)) ?? ''
    expect(group).not.toBe('')
    expect(JSON.stringify(await storyView(reporter, storyId))).not.toContain(group)
  })
})
