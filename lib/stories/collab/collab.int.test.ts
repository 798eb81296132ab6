import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { testDb } from '#lib/platform/db/testing.ts'
import { notify, stopListening } from '#lib/platform/db/notify.ts'
import { appendUpdates } from '../commands/append-update.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { openStory, typeInto, wordsOf, type Browser } from './testing/browser.ts'
import { member, story, withTestSecret, type Member } from './testing/newsroom.ts'
import { startServer, type TestServer } from './testing/server.ts'

const { db, url } = await testDb()
withTestSecret()
let [one, two]: TestServer[] = []
let [ana, ben]: Member[] = []
const browsers: Browser[] = []

beforeAll(async () => {
  one = await startServer(url)
  two = await startServer(url)
  ana = await member(db, 'reporter', 'Ana Test')
  ben = await member(db, 'reporter', 'Ben Test')
})
afterAll(async () => {
  for (const browser of browsers) browser.close()
  await Promise.all([one?.stop(), two?.stop()])
  await stopListening()
})

const needed = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the set-up failed')
  return value
}

/** Opens a story, in a browser that is closed at the end, on the first or the other server. */
function open(
  who: Member,
  storyId: string,
  options: { server?: TestServer | undefined; ydoc?: Doc } = {},
): Browser {
  const { port } = needed(options.server ?? one)
  const browser = openStory({ port, storyId, who, ...(options.ydoc ? { ydoc: options.ydoc } : {}) })
  browsers.push(browser)
  return browser
}

async function opened(...args: Parameters<typeof open>): Promise<Browser> {
  const browser = open(...args)
  await vi.waitFor(() => expect(browser.provider.synced).toBe(true), 5000)
  await saved(browser)
  return browser
}

const saved = (browser: Browser) => vi.waitFor(() => expect(browser.provider.unsyncedChanges).toBe(0), 15_000)
const shows = (browser: Browser, words: string) =>
  vi.waitFor(() => expect(browser.words()).toContain(words), 5000)
const happened = (browser: Browser, event: string) =>
  vi.waitFor(() => expect(browser.events).toContain(event), 5000)

async function loggedWords(storyId: string): Promise<string> {
  const { ydoc } = await loadYDoc(db, storyId)
  return wordsOf(ydoc)
}

const rowsOf = (storyId: string) => db.storyUpdate.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })

describe('what a reporter types', () => {
  test('is in the log by the time that it counts as saved', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
    for (let word = 0; word < 30; word += 1) {
      browser.type(`w${word} `)
      await saved(browser)
      expect(await loggedWords(storyId)).toContain(`w${word} `)
    }
    const rows = await rowsOf(storyId)
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_row, index) => index + 1))
    expect(rows.at(-1)?.actorId).toBe(needed(ana).actor.id)
  })

  test('does not count as saved, and is shown to nobody, while the commit waits', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
    const colleague = await opened(needed(ana), storyId)
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
    const storyId = await story(needed(ana))
    const here = await opened(needed(ana), storyId)
    const there = await opened(needed(ana), storyId, { server: two })
    here.type('from one. ')
    await shows(there, 'from one.')
    there.type('from two. ')
    await shows(here, 'from two.')
    await Promise.all([saved(here), saved(there)])
    expect(await loggedWords(storyId)).toBe('from one. from two. ')
    expect(here.words()).toBe(there.words())
  })

  test('written by four people on two servers at once is all there, once, in a gapless log', async () => {
    const storyId = await story(needed(ana))
    const writers = await Promise.all(
      [one, two, one, two].map((server) => opened(needed(ana), storyId, { server })),
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
    for (const writer of writers) await vi.waitFor(() => expect(writer.words()).toBe(words), 5000)
    const seqs = (await rowsOf(storyId)).map((row) => row.seq)
    expect(seqs).toEqual(seqs.map((_seq, index) => index + 1))
  })

  test('while cut off is merged when the browser comes back', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
    browser.type('before. ')
    await saved(browser)
    browser.close()
    const colleague = await opened(needed(ana), storyId)
    colleague.type('meanwhile. ')
    typeInto(browser.ydoc, 'cut off. ')
    const again = await opened(needed(ana), storyId, { ydoc: browser.ydoc })
    await saved(again)
    const words = await loggedWords(storyId)
    for (const part of ['before. ', 'meanwhile. ', 'cut off. ']) expect(words).toContain(part)
  })

  test('opening a story adds nothing to its log', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
    browser.type('x')
    browser.ydoc.transact(() => browser.ydoc.getXmlFragment('body').delete(0, 1))
    await saved(browser)
    const before = (await rowsOf(storyId)).length
    await opened(needed(ana), storyId, { ydoc: browser.ydoc })
    await opened(needed(ana), storyId, { server: two })
    expect((await rowsOf(storyId)).length).toBe(before)
  })

  test('reaches the desk once the last one leaves', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
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
    }, 5000)
  })
})

describe('who may not', () => {
  test('read a draft is told the same as of a story that does not exist', async () => {
    const storyId = await story(needed(ana))
    const strangers = [
      open(needed(ben), storyId),
      open(needed(ana), '019aa000-0000-7000-8000-000000000000'),
      open(needed(ana), 'not-an-id'),
      open({ ...needed(ana), cookie: '' }, storyId),
      open({ ...needed(ana), cookie: 'next-auth.session-token=forged' }, storyId),
    ]
    for (const stranger of strangers) {
      await happened(stranger, 'refused: permission-denied')
      expect(stranger.ydoc.getXmlFragment('body').length).toBe(0)
    }
  })

  test('write sees the words come but adds none', async () => {
    const storyId = await story(needed(ana))
    await db.story.update({ where: { id: storyId }, data: { state: 'submitted' } })
    const author = await opened(needed(ana), storyId)
    const reader = await opened(needed(ben), storyId)
    expect(reader.events).toEqual(['let in: readonly'])
    author.type('the author. ')
    await shows(reader, 'the author.')
    const before = (await rowsOf(storyId)).length
    reader.type('the intruder. ')
    author.type('the author again. ')
    await shows(reader, 'the author again.')
    await saved(author)
    expect(author.words()).toBe('the author. the author again. ')
    expect(await loggedWords(storyId)).toBe('the author. the author again. ')
    expect((await rowsOf(storyId)).length).toBe(before + 1)
    expect(reader.provider.unsyncedChanges).toBeGreaterThan(0)
  })

  test('work here any more is cut off at once and not let in again', async () => {
    const leaver = await member(db)
    const storyId = await story(leaver)
    const browser = await opened(leaver, storyId)
    await db.$transaction(async (tx) => {
      await tx.person.update({ where: { id: leaver.actor.id }, data: { status: 'deactivated' } })
      await notify(tx, 'stet_session_ended', leaver.actor.id)
    })
    await happened(browser, 'closed: 4401 session-ended')
    await happened(browser, 'refused: permission-denied')
    browser.type('too late')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await loggedWords(storyId)).toBe('')
  })

  test('sign in any more cannot add a word even when the notification was lost', async () => {
    const leaver = await member(db)
    const storyId = await story(leaver)
    const browser = await opened(leaver, storyId)
    await db.session.updateMany({ where: { personId: leaver.actor.id }, data: { endedAt: new Date() } })
    browser.type('too late')
    await happened(browser, 'closed: 4401 session-ended')
    expect(await loggedWords(storyId)).toBe('')
  })

  test('write any more keeps what they read and becomes a reader', async () => {
    const storyId = await story(needed(ana))
    await db.story.update({ where: { id: storyId }, data: { state: 'submitted' } })
    await db.storyCollaborator.create({ data: { storyId, personId: needed(ben).actor.id } })
    const browser = await opened(needed(ben), storyId)
    expect(browser.events).toEqual(['let in: read-write'])
    await db.$transaction(async (tx) => {
      await tx.storyCollaborator.deleteMany({ where: { storyId } })
      await notify(tx, 'stet_story_rights', storyId)
    })
    await happened(browser, 'closed: 4403 rights-changed')
    await happened(browser, 'let in: readonly')
  })

  test('pretend to be somebody else', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
    const colleague = await opened(needed(ana), storyId)
    browser.provider.setAwarenessField('user', { id: 'x', name: 'The Publisher', color: '#123456' })
    await vi.waitFor(() => {
      const states = [...(colleague.provider.awareness?.getStates() ?? new Map()).values()]
      expect(states).toContainEqual({
        user: { id: needed(ana).actor.id, name: 'Ana Test', color: '#123456' },
      })
    }, 5000)
    const clients = [...(colleague.provider.awareness?.getStates().keys() ?? [])].sort()
    expect(clients).toEqual([browser.ydoc.clientID, colleague.ydoc.clientID].sort())
  })
})

describe('a command', () => {
  test('that appends is seen by everybody who has the story open', async () => {
    const storyId = await story(needed(ana))
    const browser = await opened(needed(ana), storyId)
    const { ydoc } = await loadYDoc(db, storyId)
    let update: Uint8Array | undefined
    ydoc.once('update', (bytes: Uint8Array) => (update = bytes))
    ydoc.transact(() => typeInto(ydoc, 'by a command'))
    const { seq } = await appendUpdates(needed(ana).ctx, {
      storyId,
      updates: [{ bytes: needed(update), actorId: needed(ana).actor.id }],
    })
    await shows(browser, 'by a command')
    const row = await db.story.findUniqueOrThrow({ where: { id: storyId } })
    expect(row).toMatchObject({ docSeq: seq, projectedSeq: seq, bodyText: 'by a command' })
  })

  test('that changes the story is told to everybody who has it open', async () => {
    const storyId = await story(needed(ana))
    const browsersOfBoth = [
      await opened(needed(ana), storyId),
      await opened(needed(ana), storyId, { server: two }),
    ]
    await notify(db, 'stet_story_changed', storyId)
    for (const browser of browsersOfBoth) await happened(browser, 'told: {"type":"story-changed"}')
  })
})

describe('when the story cannot be loaded whole', () => {
  test('nobody gets an empty page to write on, and it opens once it is whole again', async () => {
    const storyId = await story(needed(ana))
    const lost = { storyId, seq: 2, bytes: encodeStateAsUpdate(new Doc()) }
    await db.story.update({ where: { id: storyId }, data: { docSeq: 2 } })
    const browser = open(needed(ana), storyId)
    await happened(browser, 'closed: 1013 try-again')
    expect(browser.provider.synced).toBe(false)
    expect(browser.ydoc.getXmlFragment('body').length).toBe(0)
    await db.storyUpdate.create({ data: { ...lost, bytes: Uint8Array.from(lost.bytes) } })
    await vi.waitFor(() => expect(browser.provider.synced).toBe(true), 5000)
    expect(browser.ydoc.getXmlFragment('body').length).toBe(1)
  })
})

test('an edit that is too large is refused with a sentence and does not end the connection in a loop', async () => {
  const storyId = await story(needed(ana))
  const browser = await opened(needed(ana), storyId)
  browser.type('x'.repeat(5 * 1024 * 1024))
  await vi.waitFor(
    () => expect(browser.events.some((event) => event.includes('"code":"too_large"'))).toBe(true),
    5000,
  )
  expect(browser.events.filter((event) => event.startsWith('closed'))).toEqual([])
  expect(browser.provider.unsyncedChanges).toBeGreaterThan(0)
  expect(await loggedWords(storyId)).toBe('')
})
