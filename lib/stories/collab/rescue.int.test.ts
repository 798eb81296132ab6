import { describe, expect, test, vi } from 'vitest'
import { XmlElement, XmlText, type Doc } from 'yjs'
import { testDb } from '#lib/platform/db/testing.ts'
import { loadYDoc } from '../queries/load-document.ts'
import type { Browser } from './testing/browser.ts'
import { coediting, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const { one, two, opened } = await coediting(url)
const ana = await member(db, 'reporter', 'Ana Test')
const ben = await member(db, 'reporter', 'Ben Test')

const body = (ydoc: Doc) => ydoc.getXmlFragment('body')

function paragraph(words: string): XmlElement {
  const element = new XmlElement('paragraph')
  const text = new XmlText()
  text.insert(0, words)
  element.insert(0, [text])
  return element
}

function textAt(ydoc: Doc, index: number): XmlText {
  const block = body(ydoc).get(index)
  const text = block instanceof XmlElement ? block.get(0) : null
  if (!(text instanceof XmlText)) throw new Error('no words there')
  return text
}

/** A story of three paragraphs, open with Ana and with Ben. */
async function threeParagraphs(servers = { hers: one, his: one }) {
  const storyId = await story(ana)
  await db.storyCollaborator.create({ data: { storyId, personId: ben.actor.id, access: 'write' } })
  const hers = await opened(ana, storyId, { server: servers.hers })
  body(hers.ydoc).delete(0, body(hers.ydoc).length)
  body(hers.ydoc).insert(0, ['one', 'two', 'three'].map(paragraph))
  await saved(hers)
  const his = await opened(ben, storyId, { server: servers.his })
  await shows(his, 'one')
  return { storyId, hers, his }
}

/** As the binding of an editor does it: taken out and put in anew, in one go. */
function drag(ydoc: Doc, from: number, to: number): void {
  ydoc.transact(() => {
    const words = textAt(ydoc, from).toString()
    body(ydoc).delete(from, 1)
    body(ydoc).insert(to, [paragraph(words)])
  })
}

const linesOf = (ydoc: Doc): string[] =>
  body(ydoc)
    .toArray()
    .map((_, index) => textAt(ydoc, index).toString())

async function allShow(storyId: string, browsers: Browser[], lines: string[]): Promise<void> {
  await vi.waitFor(() => {
    for (const { ydoc } of browsers) expect(linesOf(ydoc)).toEqual(lines)
  }, 60_000)
  for (const browser of browsers) await saved(browser)
  const { ydoc } = await loadYDoc(db, storyId)
  expect(linesOf(ydoc)).toEqual(lines)
}

describe('what is typed in a paragraph at the moment when somebody else', () => {
  test.each([
    ['drags it away', { hers: one, his: one }],
    ['drags it away, in another process', { hers: one, his: two }],
  ])('%s stands in it at its new place', async (_, servers) => {
    const { storyId, hers, his } = await threeParagraphs(servers)
    drag(hers.ydoc, 0, 2)
    textAt(his.ydoc, 0).insert(3, ' NEW')
    await allShow(storyId, [hers, his], ['two', 'three', 'one NEW'])
  })

  test('drags it away stands in it too when the words were first', async () => {
    const { storyId, hers, his } = await threeParagraphs()
    textAt(his.ydoc, 0).insert(3, ' NEW')
    drag(hers.ydoc, 0, 2)
    await allShow(storyId, [hers, his], ['two', 'three', 'one NEW'])
  })

  test('deletes it stands by itself in its place', async () => {
    const { storyId, hers, his } = await threeParagraphs()
    body(hers.ydoc).delete(1, 1)
    textAt(his.ydoc, 1).insert(3, ' NEW')
    await allShow(storyId, [hers, his], ['one', ' NEW', 'three'])
  })
})

describe('a paragraph that two people drag at once', () => {
  test.each([
    ['stands once, where the first dragged it', { hers: one, his: one }],
    ['stands once, in two processes too', { hers: one, his: two }],
  ])('%s', async (_, servers) => {
    const { storyId, hers, his } = await threeParagraphs(servers)
    drag(hers.ydoc, 0, 2)
    drag(his.ydoc, 0, 1)
    await vi.waitFor(() => {
      for (const { ydoc } of [hers, his]) expect(linesOf(ydoc).toSorted()).toEqual(['one', 'three', 'two'])
      expect(linesOf(hers.ydoc)).toEqual(linesOf(his.ydoc))
    }, 60_000)
    await allShow(storyId, [hers, his], linesOf(hers.ydoc))
  })
})
