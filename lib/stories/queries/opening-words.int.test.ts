import { expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { testDb } from '#lib/platform/db/testing.ts'
import { typeInto, wordsOf } from '../collab/testing/browser.ts'
import { member, story, withTestSecret } from '../collab/testing/newsroom.ts'
import { appendUpdates } from '../commands/append-update.ts'
import { loadYDoc } from './load-document.ts'
import { openingWords } from './opening-words.ts'

const { db } = await testDb()
withTestSecret()
const ana = await member(db)

async function typed(storyId: string, words: string): Promise<void> {
  const { ydoc } = await loadYDoc(db, storyId)
  const before = encodeStateVector(ydoc)
  typeInto(ydoc, words)
  const updates = [{ bytes: encodeStateAsUpdate(ydoc, before), actorId: ana.actor.id }]
  await appendUpdates(ana.ctx, { storyId, updates })
}

test('a page opens with every word that is in the log', async () => {
  const storyId = await story(ana)
  await typed(storyId, 'The harbour board met.')
  const ydoc = new Doc()
  applyUpdate(ydoc, Buffer.from((await openingWords(db, storyId)) ?? '', 'base64'))
  expect(wordsOf(ydoc)).toContain('The harbour board met.')
})

test('a long story comes over the socket alone', async () => {
  const storyId = await story(ana)
  await typed(storyId, 'word '.repeat(50_000))
  expect(await openingWords(db, storyId)).toBeNull()
})

test('half a story is never taken for the whole', async () => {
  const storyId = await story(ana)
  await db.story.update({ where: { id: storyId }, data: { docSeq: 7 } })
  expect(await openingWords(db, storyId)).toBeNull()
})
