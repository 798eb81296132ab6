import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { storyChoices } from '#lib/stories/queries/story-choices.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addRecordStatus } from './commands/add-record-status.ts'
import { addUse } from './commands/add-use.ts'
import { archiveRecordStatus } from './commands/archive-record-status.ts'
import { createSource } from './commands/create-source.ts'
import { editRecordStatus } from './commands/edit-record-status.ts'
import { editUse } from './commands/edit-use.ts'
import { moveRecordStatus } from './commands/move-record-status.ts'
import { sourceFields, useFields } from './model/inputs.ts'
import { statusFields } from './model/record-status.ts'
import { recordStatusList } from './queries/record-status-list.ts'
import { storySourcing } from './queries/story-sourcing.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let admin: Ctx

const lobby = (name = `On lobby terms ${randomUUID().slice(0, 8)}`) =>
  statusFields.parse({
    name,
    mayPublish: true,
    mayQuote: false,
    mayName: false,
    mayDescribe: true,
    mayMention: true,
    lineStyle: 'dotted',
  })

beforeEach(async () => {
  newsroom ??= await testNewsroom(db)
  reporter ??= await newsroom.person('reporter')
  admin ??= await newsroom.person('admin')
})

const listed = async (ctx = admin) => recordStatusList(ctx, { withArchived: true })
const one = async (id: string) => {
  const found = (await listed()).find((status) => status.id === id)
  if (!found) throw new Error(`There is no status ${id}.`)
  return found
}

async function storyUnder(recordStatusId: string) {
  const storyId = await testStory(reporter, newsroom, testDocument({ headline: 'Talks' }))
  const { id: sourceId } = await createSource(
    reporter,
    sourceFields.parse({ kind: 'organization', publicName: 'Port' }),
  )
  const use = useFields.parse({ recordStatusId })
  return { storyId, sourceId, ...(await addUse(reporter, { storyId, sourceId, use })) }
}

describe('The list of record statuses', () => {
  it('is kept by admins and by nobody else', async () => {
    for (const role of ['reporter', 'editor', 'managing_editor', 'copy_editor', 'photo_editor'] as const) {
      const ctx = await newsroom.person(role)
      const refused = { code: 'not_allowed' }
      await expect(recordStatusList(ctx)).rejects.toMatchObject(refused)
      await expect(addRecordStatus(ctx, lobby())).rejects.toMatchObject(refused)
      await expect(
        editRecordStatus(ctx, { id: 'background', revision: 1, fields: lobby() }),
      ).rejects.toMatchObject(refused)
      await expect(moveRecordStatus(ctx, { id: 'background', direction: 'up' })).rejects.toMatchObject(
        refused,
      )
      await expect(archiveRecordStatus(ctx, { id: 'background', archived: true })).rejects.toMatchObject(
        refused,
      )
    }
  })

  it('takes a fifth status, which reporters can choose at once and stories draw with its line', async () => {
    const fields = lobby()
    const { id } = await addRecordStatus(admin, fields)
    expect((await storyChoices(reporter)).recordStatuses.at(-1)).toEqual({ id, ...fields })
    const { storyId } = await storyUnder(id)
    expect((await storyView(reporter, storyId)).uses[0]?.recordStatus).toEqual({ id, ...fields })
  })

  it('refuses flags that contradict each other, and a name that another one has', async () => {
    await expect(addRecordStatus(admin, { ...lobby(), mayPublish: false })).rejects.toMatchObject({
      code: 'bad_input',
    })
    const raw = { ...lobby(), id: randomUUID(), position: 9, mayPublish: false }
    await expect(db.recordStatus.create({ data: raw })).rejects.toThrow(/record_status_flags_agree/)
    await expect(addRecordStatus(admin, lobby('ON the RECORD'))).rejects.toMatchObject({ code: 'conflict' })
  })

  it('keeps its order, and two admins do not overwrite each other', async () => {
    const { id } = await addRecordStatus(admin, lobby())
    const before = (await recordStatusList(admin)).map((status) => status.id)
    await moveRecordStatus(admin, { id, direction: 'up' })
    const after = (await recordStatusList(admin)).map((status) => status.id)
    expect(after.indexOf(id)).toBe(before.indexOf(id) - 1)
    await editRecordStatus(admin, { id, revision: 1, fields: lobby() })
    await expect(editRecordStatus(admin, { id, revision: 1, fields: lobby() })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('A record status in use', () => {
  it('says how many stories it touches, and tells the open ones when its flags change', async () => {
    const { id } = await addRecordStatus(admin, lobby())
    const { storyId, sourceId } = await storyUnder(id)
    await addUse(reporter, { storyId, sourceId, use: useFields.parse({ recordStatusId: id }) })
    await storyUnder(id)
    expect((await one(id)).stories).toEqual({ open: 2, live: 0 })
    const { revision } = await storyView(reporter, storyId)
    const fields = { ...lobby(), mayQuote: true }
    expect(await editRecordStatus(admin, { id, revision: 1, fields })).toEqual({ touched: 2 })
    expect((await storyView(reporter, storyId)).revision).toBe(revision + 1)
    expect((await storySourcing(db, storyId)).uses[0]?.recordStatus).toEqual({ id, ...fields })
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'record_status.edited', subjectId: id },
    })
    expect(entry.detail).toMatchObject({ mayQuote: true, touched: 2 })
  })

  it('is archived, not deleted: what was agreed stays and may be saved again, and nothing new is agreed under it', async () => {
    const { id } = await addRecordStatus(admin, lobby())
    const { storyId, useId, sourceId } = await storyUnder(id)
    await archiveRecordStatus(admin, { id, archived: true })
    expect((await storyChoices(reporter)).recordStatuses.map((status) => status.id)).not.toContain(id)
    expect((await recordStatusList(admin)).map((status) => status.id)).not.toContain(id)
    expect((await one(id)).archived).toBe(true)
    const fields = useFields.parse({ recordStatusId: id, terms: 'As before' })
    await editUse(reporter, { useId, revision: 1, fields })
    await expect(addUse(reporter, { storyId, sourceId, use: fields })).rejects.toMatchObject({
      code: 'bad_input',
    })
    await archiveRecordStatus(admin, { id, archived: false })
    await addUse(reporter, { storyId, sourceId, use: fields })
  })

  it('cannot be the last that is archived', async () => {
    const ids = (await recordStatusList(admin)).map((status) => status.id)
    for (const id of ids.slice(1)) await archiveRecordStatus(admin, { id, archived: true })
    await expect(archiveRecordStatus(admin, { id: ids[0] ?? '', archived: true })).rejects.toMatchObject({
      code: 'conflict',
    })
    await db.recordStatus.updateMany({ data: { archivedAt: null } })
  })
})
