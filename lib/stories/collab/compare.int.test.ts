import { expect, test, vi } from 'vitest'
import { Doc } from 'yjs'
import { DOCUMENT_SCHEMA } from '#lib/document/model/story-document.ts'
import { stateDigest } from '#lib/document/yjs/state-digest.ts'
import { schemaOf } from '#lib/document/yjs/schema-stamp.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { connectionToken } from '../model/connection-token.ts'
import { comparedFrom, type Compared } from '../model/compared.ts'
import { loadYDoc } from '../queries/load-document.ts'
import type { Browser } from './testing/browser.ts'
import { coediting, happened, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const newsroom = await coediting(url)
const { open, opened } = newsroom
const ana = await member(db, 'reporter', 'Ana Test')
const ben = await member(db, 'editor', 'Ben Test')

let asked = 0

/** What the newsroom says it has. */
async function askedOf(browser: Browser): Promise<Compared> {
  const id = (asked += 1)
  browser.provider.sendStateless(JSON.stringify({ type: 'compare', id }))
  return vi.waitFor(() => {
    const answers = browser.events
      .filter((event) => event.startsWith('told: '))
      .map((event) => comparedFrom(JSON.parse(event.slice(6))))
    const answer = answers.find((one) => one?.id === id)
    if (!answer) throw new Error('no answer yet')
    return answer
  }, 60_000)
}

test('a browser that asks is told what the log has, with everything that it just sent', async () => {
  const storyId = await story(ana)
  const browser = await opened(ana, storyId)
  const colleague = await opened(ben, storyId, { server: newsroom.two })
  for (let word = 0; word < 20; word += 1) {
    browser.type(`w${word} `)
    const answer = await askedOf(browser)
    expect(answer).toMatchObject({ log: 'level', ...stateDigest(browser.ydoc) })
  }
  await shows(colleague, 'w19')
  expect(await askedOf(colleague)).toMatchObject({ log: 'level', ...stateDigest(browser.ydoc) })
})

test('a browser hears that the newsroom and its log are apart when the database was put back to an older state', async () => {
  const storyId = await story(ana)
  const browser = await opened(ana, storyId)
  browser.type('gone with the restore')
  await saved(browser)
  const { docSeq } = await db.story.findUniqueOrThrow({ where: { id: storyId } })
  await db.storyUpdate.deleteMany({ where: { storyId, seq: docSeq } })
  await db.story.update({ where: { id: storyId }, data: { docSeq: docSeq - 1 } })
  expect((await askedOf(browser)).log).toBe('apart')
})

test('words that never came to this server are fetched from the log before the answer', async () => {
  const storyId = await story(ana)
  const [here, there] = [await opened(ana, storyId), await opened(ben, storyId, { server: newsroom.two })]
  there.type('from the other server')
  await saved(there)
  expect(await askedOf(here)).toMatchObject({ log: 'level', ...stateDigest(there.ydoc) })
  expect(here.words()).toBe('from the other server')
})

test('a message that is no question is not answered, and ends nothing', async () => {
  const storyId = await story(ana)
  const browser = await opened(ana, storyId)
  for (const payload of ['', '{', 'null', '{"type":"compare"}', '{"type":"compare","id":"x"}'])
    browser.provider.sendStateless(payload)
  await askedOf(browser)
  expect(browser.events.filter((event) => event.startsWith('told: '))).toHaveLength(1)
})

test('a page of somebody else than who is signed in gets nothing and may write nothing', async () => {
  const storyId = await story(ana)
  const token = connectionToken({ personId: ana.actor.id, schema: DOCUMENT_SCHEMA })
  const browser = open(ben, storyId, { token })
  await happened(browser, 'refused: someone-else')
  expect(browser.ydoc.getXmlFragment('body').length).toBe(0)
})

test('a page older than the document reads, writes nothing, and is told why', async () => {
  const storyId = await story(ana)
  const newer = await opened(ana, storyId)
  newer.type('new things. ')
  await saved(newer)
  newer.ydoc.getMap('meta').set('schema', DOCUMENT_SCHEMA + 1)
  await saved(newer)
  for (const token of ['', connectionToken({ personId: ana.actor.id, schema: DOCUMENT_SCHEMA })]) {
    const older = open(ana, storyId, { token })
    await shows(older, 'new things.')
    older.type('from an old page. ')
    await vi.waitFor(
      () => expect(older.events.some((event) => event.includes('update-refused'))).toBe(true),
      5000,
    )
    expect(older.provider.unsyncedChanges).toBeGreaterThan(0)
    older.close()
  }
  const { ydoc } = await loadYDoc(db, storyId)
  expect(JSON.stringify(ydoc.getXmlFragment('body').toJSON())).not.toContain('old page')
})

test('the first words of a newer page stamp the document before they come, and opening it stamps nothing', async () => {
  const storyId = await story(ana)
  const old = await opened(ana, storyId)
  old.ydoc.getMap('meta').set('schema', DOCUMENT_SCHEMA - 1)
  await saved(old)
  const watcher = await opened(ben, storyId)
  const { docSeq } = await db.story.findUniqueOrThrow({ where: { id: storyId } })
  const order: string[] = []
  watcher.ydoc.on('update', () => order.push(`${schemaOf(watcher.ydoc)} ${watcher.words()}`))
  old.type('a word')
  await shows(watcher, 'a word')
  expect(order[0]).toBe(`${DOCUMENT_SCHEMA} `)
  expect(order.filter((state) => !state.startsWith(`${DOCUMENT_SCHEMA} `))).toEqual([])
  const [stamp] = await db.storyUpdate.findMany({ where: { storyId, seq: docSeq + 1 } })
  expect(stamp?.actorId).toBeNull()
  expect(schemaOf((await loadYDoc(db, storyId)).ydoc)).toBe(DOCUMENT_SCHEMA)
  expect(schemaOf(new Doc())).toBe(1)
})
