import { afterAll, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { listen, stopListening } from '#lib/platform/db/notify.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { typeInto, wordsOf } from '../collab/testing/browser.ts'
import { member, story, withTestSecret } from '../collab/testing/newsroom.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { appendUpdates } from './append-update.ts'
import { LARGEST_UPDATE } from './problem-of-update.ts'
import { projectStory } from './project-story.ts'

const { db } = await testDb()
withTestSecret()
const author = await member(db)
afterAll(stopListening)

/** The update that types a word into the story as it is in the log now. */
async function updateThatTypes(storyId: string, word: string): Promise<Uint8Array> {
  const { ydoc } = await loadYDoc(db, storyId)
  let update = new Uint8Array()
  ydoc.on('update', (bytes: Uint8Array) => (update = Uint8Array.from(bytes)))
  ydoc.transact(() => typeInto(ydoc, word))
  return update
}

const append = (storyId: string, bytes: Uint8Array, who = author) =>
  appendUpdates(who.ctx, { storyId, updates: [{ bytes, actorId: who.actor.id }] })

test('a new story opens as an empty document', async () => {
  const { ydoc, seq } = await loadYDoc(db, await story(author))
  expect(seq).toBe(1)
  expect(documentFromYDoc(ydoc)).toEqual(emptyDocument())
})

test('twenty commands at once leave a gapless log with every word in it', async () => {
  const storyId = await story(author)
  const updates = await Promise.all(
    Array.from({ length: 20 }, (_, index) => updateThatTypes(storyId, `[${index}]`)),
  )
  await Promise.all(updates.map((bytes) => append(storyId, bytes)))
  const { ydoc, seq } = await loadYDoc(db, storyId)
  expect(seq).toBe(21)
  for (let index = 0; index < 20; index += 1) expect(wordsOf(ydoc)).toContain(`[${index}]`)
  const row = await db.story.findUniqueOrThrow({ where: { id: storyId } })
  expect(row.docSeq).toBe(21)
  expect(row.projectedSeq).toBe(21)
  expect(row.bodyText.length).toBe(wordsOf(ydoc).length)
})

test('the desk knows to five seconds when a story changed; keys in between do not enter its row into the indexes anew', async () => {
  const storyId = await story(author)
  const changed = async () =>
    (await db.story.findUniqueOrThrow({ where: { id: storyId } })).updatedAt.getTime()
  const created = await changed()
  const typeAfter = async (seconds: number) => {
    const clock = { now: () => new Date(created + seconds * 1000) }
    const updates = [{ bytes: await updateThatTypes(storyId, 'key'), actorId: author.actor.id }]
    await appendUpdates({ ...author.ctx, clock }, { storyId, updates })
    return (await changed()) - created
  }
  expect([await typeAfter(1), await typeAfter(5), await typeAfter(6), await typeAfter(7)]).toEqual([
    0, 0, 6000, 6000,
  ])
})

test('one refused update of several leaves none of them', async () => {
  const storyId = await story(author)
  const good = await updateThatTypes(storyId, 'good')
  const updates = [good, new Uint8Array([9, 9, 9])].map((bytes) => ({ bytes, actorId: author.actor.id }))
  await expect(appendUpdates(author.ctx, { storyId, updates })).rejects.toMatchObject({ code: 'bad_input' })
  expect((await loadYDoc(db, storyId)).seq).toBe(1)
})

test('what is too large or not an edit is refused with a sentence', async () => {
  const storyId = await story(author)
  await expect(append(storyId, new Uint8Array(LARGEST_UPDATE + 1))).rejects.toMatchObject({
    code: 'too_large',
  })
  await expect(append(storyId, new Uint8Array())).rejects.toMatchObject({ code: 'bad_input' })
  await expect(append(storyId, new TextEncoder().encode('<script>'))).rejects.toMatchObject({
    code: 'bad_input',
  })
})

test('only who may write the story may append to it', async () => {
  const storyId = await story(author)
  const empty = encodeStateAsUpdate(new Doc())
  await expect(append(storyId, empty, await member(db))).rejects.toMatchObject({ code: 'not_allowed' })
  await expect(append(storyId, empty, await member(db, 'admin'))).rejects.toMatchObject({
    code: 'not_allowed',
  })
  await expect(append('019aa000-0000-7000-8000-000000000000', empty)).rejects.toMatchObject({
    code: 'not_found',
  })
  const gone = await member(db)
  const theirs = await story(gone)
  await db.session.updateMany({ where: { personId: gone.actor.id }, data: { endedAt: new Date() } })
  await expect(append(theirs, empty, gone)).rejects.toMatchObject({ code: 'not_signed_in' })
  expect((await loadYDoc(db, theirs)).seq).toBe(1)
})

test('others hear of new words at the commit, and of nothing after a rollback', async () => {
  const storyId = await story(author)
  const bytes = await updateThatTypes(storyId, 'heard')
  const heard: string[] = []
  await listen('stet_story_update', (payload) => heard.push(payload))
  const failing = db.$transaction(async (tx) => {
    await appendUpdates({ ...author.ctx, db: tx }, { storyId, updates: [{ bytes, actorId: null }] })
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  await append(storyId, bytes)
  await expect.poll(() => heard).toEqual([`${storyId}:2`])
})

test('a story opens from its checkpoint and the words after it', async () => {
  const storyId = await story(author)
  await append(storyId, await updateThatTypes(storyId, 'one '))
  await projectStory(db, storyId)
  await append(storyId, await updateThatTypes(storyId, 'two '))
  await db.storyCheckpoint.update({ where: { storyId }, data: { seq: 2, state: await stateAt(storyId, 2) } })
  const { ydoc, seq } = await loadYDoc(db, storyId)
  expect([wordsOf(ydoc), seq]).toEqual(['one two ', 3])
})

async function stateAt(storyId: string, seq: number): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await db.storyUpdate.findMany({
    where: { storyId, seq: { lte: seq } },
    orderBy: { seq: 'asc' },
  })
  const ydoc = new Doc()
  for (const row of rows) applyUpdate(ydoc, row.bytes)
  return Uint8Array.from(encodeStateAsUpdate(ydoc))
}

test('projections that overlap leave the newest words, whichever is done last', async () => {
  const storyId = await story(author)
  const updates = await Promise.all(['one ', 'two ', 'three '].map((word) => updateThatTypes(storyId, word)))
  await Promise.all(
    updates.flatMap((bytes) => [
      append(storyId, bytes),
      projectStory(db, storyId),
      projectStory(db, storyId),
    ]),
  )
  const row = await db.story.findUniqueOrThrow({ where: { id: storyId }, include: { checkpoint: true } })
  expect([row.docSeq, row.projectedSeq, row.checkpoint?.seq]).toEqual([4, 4, 4])
  expect(row.wordCount).toBe(3)
})

test('lists get headline, dek, words and length, and characters that PostgreSQL cannot hold are left out', async () => {
  const storyId = await story(author)
  const { ydoc } = await loadYDoc(db, storyId)
  let update = new Uint8Array()
  ydoc.on('update', (bytes: Uint8Array) => (update = Uint8Array.from(bytes)))
  const line = (text: string) => ({
    type: 'doc',
    content: [{ type: 'line', content: [{ type: 'text', text }] }],
  })
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Three\u0000 words here' }] }],
  }
  applyDocumentToYDoc(ydoc, { ...emptyDocument(), headline: line('Head'), dek: line('Dek'), body })
  await append(storyId, update)
  const row = await db.story.findUniqueOrThrow({ where: { id: storyId } })
  expect(row).toMatchObject({
    headlineText: 'Head',
    dekText: 'Dek',
    bodyText: 'Three words here',
    wordCount: 3,
  })
})
