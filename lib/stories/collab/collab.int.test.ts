import { describe, expect, test, vi } from 'vitest'
import { testDb } from '#lib/platform/db/testing.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { appendUpdates } from '../commands/append-update.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { typeInto, wordsOf } from './testing/browser.ts'
import { coediting, happened, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const newsroom = await coediting(url)
const { opened } = newsroom
const ana = await member(db, 'reporter', 'Ana Test')

async function loggedWords(storyId: string): Promise<string> {
  const { ydoc } = await loadYDoc(db, storyId)
  return wordsOf(ydoc)
}

const rowsOf = (storyId: string) => db.storyUpdate.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })

describe('what a reporter types', () => {
  test('is in the log by the time that it counts as saved', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    for (let word = 0; word < 30; word += 1) {
      browser.type(`w${word} `)
      await saved(browser)
      expect(await loggedWords(storyId)).toContain(`w${word} `)
    }
    const rows = await rowsOf(storyId)
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_row, index) => index + 1))
    expect(rows.at(-1)?.actorId).toBe(ana.actor.id)
  })

  test('does not count as saved, and is shown to nobody, while the commit waits', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    const colleague = await opened(ana, storyId)
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from story where id = ${storyId}::uuid for update`
      browser.type('waiting')
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(browser.provider.unsyncedChanges).toBeGreaterThan(0)
      expect(colleague.words()).toBe('')
    })
    await saved(browser)
    expect(await loggedWords(storyId)).toBe('waiting')
    await shows(colleague, 'waiting')
  })

  test('is seen by a colleague on another server, in both directions', async () => {
    const storyId = await story(ana)
    const here = await opened(ana, storyId)
    const there = await opened(ana, storyId, { server: newsroom.two })
    here.type('from one. ')
    await shows(there, 'from one.')
    there.type('from two. ')
    await shows(here, 'from two.')
    await Promise.all([saved(here), saved(there)])
    expect(await loggedWords(storyId)).toBe('from one. from two. ')
    expect(here.words()).toBe(there.words())
  })

  test('written by four people on two servers at once is all there, once, in a gapless log', async () => {
    const storyId = await story(ana)
    const writers = await Promise.all(
      [newsroom.one, newsroom.two, newsroom.one, newsroom.two].map((server) =>
        opened(ana, storyId, { server }),
      ),
    )
    for (let round = 0; round < 25; round += 1) {
      for (const [index, writer] of writers.entries()) writer.type(`[${index}.${round}]`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await Promise.all(writers.map(saved))
    const words = await loggedWords(storyId)
    for (let index = 0; index < 4; index += 1) {
      for (let round = 0; round < 25; round += 1) expect(words.split(`[${index}.${round}]`)).toHaveLength(2)
    }
    for (const writer of writers) await vi.waitFor(() => expect(writer.words()).toBe(words), 60_000)
    const seqs = (await rowsOf(storyId)).map((row) => row.seq)
    expect(seqs).toEqual(seqs.map((_seq, index) => index + 1))
  })

  test('while cut off is merged when the browser comes back', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    browser.type('before. ')
    await saved(browser)
    browser.close()
    const colleague = await opened(ana, storyId)
    colleague.type('meanwhile. ')
    typeInto(browser.ydoc, 'cut off. ')
    const again = await opened(ana, storyId, { ydoc: browser.ydoc })
    await saved(again)
    const words = await loggedWords(storyId)
    for (const part of ['before. ', 'meanwhile. ', 'cut off. ']) expect(words).toContain(part)
  })

  test('opening a story adds nothing to its log', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    browser.type('x')
    browser.ydoc.transact(() => browser.ydoc.getXmlFragment('body').delete(0, 1))
    await saved(browser)
    const before = (await rowsOf(storyId)).length
    await opened(ana, storyId, { ydoc: browser.ydoc })
    await opened(ana, storyId, { server: newsroom.two })
    expect((await rowsOf(storyId)).length).toBe(before)
  })

  test('reaches the desk once the last one leaves', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    browser.type('Five words for the desk')
    await saved(browser)
    browser.close()
    await vi.waitFor(async () => {
      const row = await db.story.findUniqueOrThrow({ where: { id: storyId }, include: { checkpoint: true } })
      expect(row).toMatchObject({
        bodyText: 'Five words for the desk',
        wordCount: 5,
        projectedSeq: row.docSeq,
      })
      expect(row.checkpoint?.seq).toBe(row.docSeq)
    }, 60_000)
  })
})

describe('a command', () => {
  test('that appends is seen by everybody who has the story open', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    const { ydoc } = await loadYDoc(db, storyId)
    const update = new Promise<Uint8Array>((resolve) => ydoc.once('update', resolve))
    ydoc.transact(() => typeInto(ydoc, 'by a command'))
    const { seq } = await appendUpdates(ana.ctx, {
      storyId,
      updates: [{ bytes: await update, actorId: ana.actor.id }],
    })
    await shows(browser, 'by a command')
    const row = await db.story.findUniqueOrThrow({ where: { id: storyId } })
    expect(row).toMatchObject({ docSeq: seq, projectedSeq: seq, bodyText: 'by a command' })
  })

  test('that changes the story is told to everybody who has it open', async () => {
    const storyId = await story(ana)
    const browsersOfBoth = [await opened(ana, storyId), await opened(ana, storyId, { server: newsroom.two })]
    await notify(db, 'stet_story_changed', storyId)
    for (const browser of browsersOfBoth) await happened(browser, 'told: {"type":"story-changed"}')
  })
})
