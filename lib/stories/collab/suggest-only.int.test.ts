import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { XmlElement, XmlText, type Doc } from 'yjs'
import { testDb } from '#lib/platform/db/testing.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { wordsOf, type Browser } from './testing/browser.ts'
import { coediting, happened, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const { opened } = await coediting(url)
const ana = await member(db, 'reporter', 'Ana Test')
const guest = await member(db, 'reporter', 'Guest Test')

function textOf(ydoc: Doc): XmlText {
  const paragraph = ydoc.getXmlFragment('body').get(0)
  const text = paragraph instanceof XmlElement ? paragraph.get(0) : null
  if (!(text instanceof XmlText)) throw new Error('the story has no words yet')
  return text
}

const mark = (type: string, id: string) => ({ [`${type}--AAAAAAAA`]: { id } })

/** A story of Ana's with some words, open in her browser and in that of somebody who may only suggest. */
async function guestsStory(access: 'suggest' | 'comment' | 'read' = 'suggest') {
  const storyId = await story(ana)
  await db.storyCollaborator.create({ data: { storyId, personId: guest.actor.id, access } })
  const author = await opened(ana, storyId)
  author.type('The talks ended.')
  await saved(author)
  const hers = await opened(guest, storyId)
  await shows(hers, 'The talks ended.')
  return { storyId, author, hers }
}

const logged = async (storyId: string): Promise<string> => {
  const { ydoc } = await loadYDoc(db, storyId)
  return wordsOf(ydoc)
}
const authorsOf = (storyId: string) =>
  db.storySuggestion.findMany({ where: { storyId }, select: { id: true, authorId: true } })
const refused = (browser: Browser) =>
  vi.waitFor(
    () => expect(browser.events.join()).toContain('"type":"update-refused","code":"not_allowed"'),
    60_000,
  )

describe('somebody who may only suggest', () => {
  test('suggests words that come and words that go, under their own name', async () => {
    const { storyId, author, hers } = await guestsStory()
    const id = randomUUID()
    textOf(hers.ydoc).insert(16, ' Again.', mark('insertion', id))
    textOf(hers.ydoc).format(4, 5, mark('deletion', id))
    await saved(hers)
    await shows(author, 'Again.')
    expect(await authorsOf(storyId)).toEqual([{ id, authorId: guest.actor.id }])
    expect(hers.events.join()).not.toContain('refused')
  })

  test('may take their own suggestion back', async () => {
    const { storyId, hers } = await guestsStory()
    textOf(hers.ydoc).insert(16, ' Again.', mark('insertion', randomUUID()))
    await saved(hers)
    textOf(hers.ydoc).delete(16, 7)
    await saved(hers)
    expect(await logged(storyId)).toBe('The talks ended.')
  })

  const id = randomUUID()
  const CHEATS: [string, (hers: Doc) => void][] = [
    ['insert plain words', (doc) => textOf(doc).insert(0, 'Not so: ')],
    ['delete words', (doc) => textOf(doc).delete(0, 4)],
    [
      'hide a plain edit among suggestions',
      (doc) =>
        doc.transact(() => {
          textOf(doc).insert(16, ' Again.', mark('insertion', randomUUID()))
          textOf(doc).delete(0, 4)
        }),
    ],
    ['make words bold', (doc) => textOf(doc).format(0, 3, { bold: {} })],
    ['tie words to a claim', (doc) => textOf(doc).format(0, 3, { 'claim--AAAAAAAA': { id: 'c1' } })],
    ['mark words as talked about', (doc) => textOf(doc).format(0, 3, { 'comment--AAAAAAAA': { id: 't1' } })],
    ['add a block', (doc) => doc.getXmlFragment('body').insert(1, [new XmlElement('paragraph')])],
    ['change the dateline', (doc) => doc.getMap('meta').set('dateline', 'PARIS')],
    ['bring along what no story has', (doc) => doc.getMap('extra').set('a', 1)],
    ['remove the body', (doc) => doc.getXmlFragment('body').delete(0, 1)],
  ]
  test.each(CHEATS)('may not %s', async (_, cheat) => {
    const { storyId, author, hers } = await guestsStory()
    cheat(hers.ydoc)
    await refused(hers)
    author.type(' Still here.')
    await saved(author)
    expect(await logged(storyId)).toBe('The talks ended. Still here.')
    expect(author.ydoc.getMap('meta').get('dateline')).not.toBe('PARIS')
    expect(await authorsOf(storyId)).toEqual([])
  })

  test.each([
    ['accept', (doc: Doc) => textOf(doc).format(16, 7, { 'insertion--AAAAAAAA': null })],
    ['reject', (doc: Doc) => textOf(doc).delete(16, 7)],
    ['add words to', (doc: Doc) => textOf(doc).insert(17, 'x', mark('insertion', id))],
  ])('may not %s what somebody else suggested', async (_, cheat) => {
    const { storyId, author, hers } = await guestsStory()
    textOf(author.ydoc).insert(16, ' Again.', mark('insertion', id))
    await saved(author)
    await shows(hers, 'Again.')
    cheat(hers.ydoc)
    await refused(hers)
    expect(await logged(storyId)).toBe(
      `The talks ended.<insertion--AAAAAAAA id="${id}"> Again.</insertion--AAAAAAAA>`,
    )
    expect(await authorsOf(storyId)).toEqual([{ id, authorId: ana.actor.id }])
  })

  test('becomes a writer when let in further, and is cut off when the right goes', async () => {
    const { storyId, hers } = await guestsStory()
    await db.$transaction(async (tx) => {
      await tx.storyCollaborator.updateMany({ where: { storyId }, data: { access: 'write' } })
      await notify(tx, 'stet_story_rights', storyId)
    })
    await happened(hers, 'closed: 4403 rights-changed')
    await vi.waitFor(() => expect(hers.events.at(-1)).toBe('let in: read-write'), 60_000)
    hers.type(' Plainly.')
    await saved(hers)
    expect(await logged(storyId)).toBe('The talks ended. Plainly.')
  })
})

test.each(['comment', 'read'] as const)('somebody who may only %s cannot even suggest', async (access) => {
  const { storyId, hers } = await guestsStory(access)
  expect(hers.events[0]).toBe('let in: readonly')
  textOf(hers.ydoc).insert(16, ' Again.', mark('insertion', randomUUID()))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await logged(storyId)).toBe('The talks ended.')
})
