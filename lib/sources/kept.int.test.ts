import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { setVariables } from '#lib/platform/env.ts'
import { cutVersion } from '#lib/publishing/commands/cut-version.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addUse } from './commands/add-use.ts'
import { createSource } from './commands/create-source.ts'
import { editUse } from './commands/edit-use.ts'
import { keepOfSource } from './commands/keep-of-source.ts'
import { openKept } from './commands/open-kept.ts'
import { openUseNotes } from './commands/open-use-notes.ts'
import { sealOldNotes } from './commands/seal-old-notes.ts'
import { keptFields, sourceFields, useFields } from './model/inputs.ts'
import { searchSources } from './queries/search-sources.ts'
import { sourceDetail } from './queries/source-detail.ts'
import { sourceList } from './queries/source-list.ts'
import { everythingIn, formsOf } from './testing/everything-in.ts'

const { db } = await testDb()
const serverKey = randomBytes(32).toString('base64url')
setVariables({ STET_ENCRYPTION_KEY: serverKey })

let newsroom: TestNewsroom
let reporter: Ctx
let rival: Ctx
let admin: Ctx

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter')
  rival = await newsroom.person('reporter')
  admin = await newsroom.person('admin')
})

const PHONE = 'canary-phone-0190-5512'
const LABEL = 'canary-label-direct-line'
const NOTES = 'canary-notes-prefers-evenings'
const USE_NOTES = 'canary-use-notes-met-twice'
const kept = keptFields.parse({ contacts: [{ channel: 'phone', label: LABEL, value: PHONE }], notes: NOTES })

const minister = () =>
  createSource(reporter, sourceFields.parse({ kind: 'person', publicName: `Minister ${randomUUID()}` }))
const unnamed = () =>
  createSource(reporter, sourceFields.parse({ kind: 'person', anonymous: true, description: 'an aide' }))
const onRecord = (notes?: string) =>
  useFields.parse({ recordStatusId: 'on_record', ...(notes === undefined ? {} : { notes }) })

async function usedWithNotes(sourceId: string) {
  const storyId = await testStory(reporter, newsroom, testDocument({ headline: 'Talks' }))
  return { storyId, ...(await addUse(reporter, { storyId, sourceId, use: onRecord(USE_NOTES) })) }
}

const deedsOn = (subjectId: string) =>
  db.auditEntry
    .findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
    .then((rows) => rows.map(({ actorId, action }) => [actorId, action]))

describe('Contacts and notes of a source', () => {
  it('come back to whoever asks for them, and the asking is written down', async () => {
    const { id } = await minister()
    await keepOfSource(reporter, { id, revision: 1, fields: kept })
    expect((await sourceDetail(rival, id)).kept).toEqual({ channels: ['phone'], hasNotes: true })
    expect(await openKept(rival, { id })).toEqual({ contacts: kept.contacts, notes: NOTES, revision: 2 })
    expect(await deedsOn(id)).toContainEqual([rival.actor.id, 'source.kept_read'])
  })

  it('stand nowhere in the database as they are, nor in lists, searches, pages and the audit log', async () => {
    const { id } = await minister()
    await keepOfSource(reporter, { id, revision: 1, fields: kept })
    const { storyId } = await usedWithNotes(id)
    await cutVersion(db, reporter, { storyId, kind: 'submitted' })
    await openKept(reporter, { id })
    const shown = JSON.stringify([
      await sourceList(reporter, {}),
      await sourceDetail(reporter, id),
      await searchSources(reporter, { text: 'canary' }),
      await storyView(reporter, storyId),
    ])
    const dump = await everythingIn(db)
    expect(dump).toContain(id) // the dump holds what it should hold
    for (const form of [PHONE, LABEL, NOTES, USE_NOTES].flatMap(formsOf)) {
      expect(dump.includes(form), form).toBe(false)
      expect(shown.includes(form), form).toBe(false)
    }
  })

  it('are not opened to an admin, who sees not even that there are any', async () => {
    const { id } = await minister()
    await keepOfSource(reporter, { id, revision: 1, fields: kept })
    expect((await sourceDetail(admin, id)).kept).toBeNull()
    await expect(openKept(admin, { id })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(keepOfSource(admin, { id, revision: 2, fields: kept })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    const own = await createSource(admin, sourceFields.parse({ kind: 'person', publicName: 'Own' }))
    await keepOfSource(admin, { id: own.id, revision: 1, fields: kept })
    expect((await openKept(admin, own)).notes).toBe(NOTES)
  })

  it('are taken away by keeping fewer, and two people do not overwrite each other', async () => {
    const { id } = await minister()
    await keepOfSource(reporter, { id, revision: 1, fields: kept })
    await expect(
      keepOfSource(rival, { id, revision: 1, fields: keptFields.parse({}) }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await keepOfSource(rival, { id, revision: 2, fields: keptFields.parse({}) })
    expect(await openKept(reporter, { id })).toEqual({ contacts: [], notes: '', revision: 3 })
  })

  it('do not open with another server key, nor from the row of another source, and a sentence says so', async () => {
    const [one, other] = [await minister(), await minister()]
    for (const { id } of [one, other]) await keepOfSource(reporter, { id, revision: 1, fields: kept })
    const row = await db.source.findUniqueOrThrow({ where: { id: one.id } })
    await db.source.update({ where: { id: other.id }, data: { notesSealed: row.notesSealed } })
    await expect(openKept(reporter, other)).rejects.toMatchObject({ code: 'unavailable' })
    setVariables({ STET_ENCRYPTION_KEY: randomBytes(32).toString('base64url') })
    await expect(openKept(reporter, one)).rejects.toThrow(/bring back its encryption key/)
    setVariables({ STET_ENCRYPTION_KEY: serverKey })
    expect((await openKept(reporter, one)).notes).toBe(NOTES)
  })
})

describe('An anonymous source', () => {
  it('has notes but no contacts, and the database refuses one too', async () => {
    const { id } = await unnamed()
    await expect(keepOfSource(reporter, { id, revision: 1, fields: kept })).rejects.toMatchObject({
      code: 'bad_input',
    })
    await keepOfSource(reporter, { id, revision: 1, fields: keptFields.parse({ notes: NOTES }) })
    expect((await openKept(reporter, { id })).notes).toBe(NOTES)
    const row = { sourceId: id, channel: 'phone', valueSealed: Buffer.from('x'), position: 1 } as const
    await expect(db.sourceContact.create({ data: row })).rejects.toThrow(/source_contact_of_named_only/)
  })

  it('opens its notes to nobody who was not told, and to those who were', async () => {
    const { id } = await unnamed()
    await keepOfSource(reporter, { id, revision: 1, fields: keptFields.parse({ notes: NOTES }) })
    for (const ctx of [rival, admin]) {
      await expect(openKept(ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
      await expect(keepOfSource(ctx, { id, revision: 2, fields: kept })).rejects.toMatchObject({
        code: 'not_found',
      })
    }
    await db.sourceKnower.create({
      data: { sourceId: id, personId: rival.actor.id, namedById: reporter.actor.id },
    })
    expect((await openKept(rival, { id })).notes).toBe(NOTES)
  })
})

describe('Notes on a use', () => {
  it('open when asked for, which is written down, and stay when somebody else changes the agreement', async () => {
    const { useId, storyId } = await usedWithNotes((await minister()).id)
    expect((await storyView(reporter, storyId)).uses[0]).toMatchObject({ hasNotes: true })
    await editUse(reporter, { useId, revision: 1, fields: onRecord() })
    expect(await openUseNotes(reporter, { useId })).toEqual({ notes: USE_NOTES })
    expect(await deedsOn(storyId)).toContainEqual([reporter.actor.id, 'use.notes_read'])
    await editUse(reporter, { useId, revision: 2, fields: onRecord('') })
    expect((await storyView(reporter, storyId)).uses[0]).toMatchObject({ hasNotes: false })
  })

  it('are hidden from an admin, and from whoever may not see the source or the story', async () => {
    const named = await usedWithNotes((await minister()).id)
    await expect(openUseNotes(admin, named)).rejects.toMatchObject({ code: 'not_found' })
    const secret = await usedWithNotes((await unnamed()).id)
    for (const ctx of [rival, admin])
      await expect(openUseNotes(ctx, secret)).rejects.toMatchObject({ code: 'not_found' })
    await expect(openUseNotes(reporter, { useId: randomUUID() })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('from before they were encrypted are encrypted at the start, once, and nothing new comes in open', async () => {
    const { useId } = await usedWithNotes((await minister()).id)
    await expect(
      db.$executeRaw`update source_use set notes = 'open' where id = ${useId}::uuid`,
    ).rejects.toThrow(/source_use_notes_sealed/)
    await db.$executeRaw`alter table source_use drop constraint source_use_notes_sealed`
    await db.$executeRaw`update source_use set notes = 'old words', notes_sealed = null where id = ${useId}::uuid`
    await db.$executeRaw`
      alter table source_use add constraint source_use_notes_sealed check (notes = '') not valid`
    expect(await Promise.all([sealOldNotes(db), sealOldNotes(db)])).toSatisfy(
      ([one, other]: number[]) => (one ?? 0) + (other ?? 0) === 1,
    )
    expect(await sealOldNotes(db)).toBe(0)
    expect(await openUseNotes(reporter, { useId })).toEqual({ notes: 'old words' })
    expect(await db.sourceUse.count({ where: { notes: { not: '' } } })).toBe(0)
  })
})

describe('Who obtained it', () => {
  it('is whoever records the use, or a colleague whom they name, and nobody from outside', async () => {
    const { id: sourceId } = await minister()
    const { storyId, useId } = await usedWithNotes(sourceId)
    expect((await storyView(reporter, storyId)).uses[0]?.obtainedById).toBe(reporter.actor.id)
    const byRival = { ...onRecord(), obtainedById: rival.actor.id }
    await editUse(reporter, { useId, revision: 1, fields: byRival })
    await editUse(reporter, { useId, revision: 2, fields: onRecord() })
    expect((await storyView(reporter, storyId)).uses[0]?.obtainedById).toBe(rival.actor.id)
    const byNobody = { ...onRecord(), obtainedById: randomUUID() }
    await expect(editUse(reporter, { useId, revision: 3, fields: byNobody })).rejects.toMatchObject({
      code: 'bad_input',
    })
    await expect(addUse(reporter, { storyId, sourceId, use: byNobody })).rejects.toMatchObject({
      code: 'bad_input',
    })
  })

  it('is not told to people who may not see the source', async () => {
    const { storyId } = await usedWithNotes((await unnamed()).id)
    const editor = await newsroom.person('editor')
    await moveStory(reporter, { id: storyId, to: 'submitted', key: randomUUID() })
    expect((await storyView(editor, storyId)).uses[0]).toMatchObject({ known: false, obtainedById: null })
  })
})
