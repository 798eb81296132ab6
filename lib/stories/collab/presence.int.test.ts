import { Document } from '@hocuspocus/server'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { listen } from '#lib/platform/db/notify.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { keepPrivate } from '../commands/keep-private.ts'
import { notePresence } from '../commands/note-presence.ts'
import { PRESENT_MS } from '../model/presence.ts'
import { whoIsWhere } from '../queries/who-is-where.ts'
import { PRESENCE_CHANNEL, presenceRelay } from './presence-relay.ts'
import type { Browser } from './testing/browser.ts'
import { coediting } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const { opened, one, two } = await coediting(url)
const ana = await member(db, 'reporter', 'Ana Test')
const edda = await member(db, 'editor', 'Edda Test')
const SOON = { timeout: 60_000, interval: 20 }

const states = ({ provider }: Browser): Record<string, unknown>[] => [
  ...((provider.awareness?.getStates() ?? new Map()) as Map<number, Record<string, unknown>>).values(),
]
/** The others, by the names that the newsroom gave them: what a window says of itself has none. */
const namesIn = (browser: Browser): string[] =>
  states(browser)
    .map((state) => (state['user'] as { name?: string } | undefined)?.name ?? '')
    .filter(Boolean)
    .toSorted()
const sees = (browser: Browser, names: string[]) =>
  vi.waitFor(() => expect(namesIn(browser)).toEqual(names), SOON)
const present = (browser: Browser, cursor = 0) => {
  browser.provider.setAwarenessField('user', { color: '#336699' })
  browser.provider.setAwarenessField('cursor', cursor)
}

describe('People in one story on two processes', () => {
  test('see each other, each other’s carets, and what each may do', async () => {
    const storyId = await story(ana)
    const author = await opened(ana, storyId, { server: one })
    const editor = await opened(edda, storyId, { server: two })
    present(author, 7)
    present(editor, 9)
    await sees(author, ['Edda Test'])
    await sees(editor, ['Ana Test'])
    expect(states(editor)).toContainEqual({
      user: { id: ana.actor.id, name: 'Ana Test', color: '#336699', access: 'write' },
      cursor: 7,
    })
    author.provider.setAwarenessField('cursor', 8)
    await vi.waitFor(() => expect(states(editor).map(({ cursor }) => cursor)).toContain(8), SOON)
  })

  test('see who was there before them, and whoever leaves goes at once', async () => {
    const storyId = await story(ana)
    const author = await opened(ana, storyId, { server: one })
    present(author)
    const editor = await opened(edda, storyId, { server: two })
    await sees(editor, ['Ana Test'])
    author.close()
    await sees(editor, [])
  })

  test('cannot speak for each other', async () => {
    const storyId = await story(ana)
    const author = await opened(ana, storyId, { server: one })
    const editor = await opened(edda, storyId, { server: two })
    present(author, 1)
    await sees(editor, ['Ana Test'])
    const { awareness } = editor.provider
    awareness?.meta.set(author.ydoc.clientID, { clock: 99, lastUpdated: Date.now() })
    awareness?.states.set(author.ydoc.clientID, { user: { color: '#000000' }, cursor: 666 })
    awareness?.emit('update', [{ added: [], updated: [author.ydoc.clientID], removed: [] }, 'forged'])
    present(editor, 2)
    await sees(author, ['Edda Test'])
    expect(states(author).map(({ cursor }) => cursor)).toEqual(expect.arrayContaining([1, 2]))
  })

  test('come back after a lost connection and leave from there', async () => {
    const storyId = await story(ana)
    const author = await opened(ana, storyId, { server: one })
    const editor = await opened(edda, storyId, { server: one })
    present(author)
    await sees(editor, ['Ana Test'])
    author.provider.configuration.websocketProvider.disconnect()
    await sees(editor, [])
    void author.provider.configuration.websocketProvider.connect()
    await vi.waitFor(() => expect(author.provider.synced).toBe(true), SOON)
    present(author, 3)
    await sees(editor, ['Ana Test'])
    author.close()
    await sees(editor, [])
  })

  test('are told at most five times a second where a caret went', async () => {
    const storyId = await story(ana)
    const author = await opened(ana, storyId, { server: one })
    const editor = await opened(edda, storyId, { server: two })
    present(author)
    await sees(editor, ['Ana Test'])
    let told = 0
    const end = await listen(PRESENCE_CHANNEL, (payload) => {
      if (payload.includes(storyId) && payload.includes('"here"')) told += 1
    })
    const from = Date.now()
    let cursor = 100
    while (Date.now() - from < 1_000) {
      author.provider.setAwarenessField('cursor', ++cursor)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await vi.waitFor(() => expect(states(editor).map((state) => state['cursor'])).toContain(cursor), SOON)
    end()
    expect(told).toBeGreaterThan(1)
    expect(told).toBeLessThanOrEqual(8)
  })
})

describe('Twenty-five people in one story', () => {
  test('on two processes all see each other, and soon where one of them went', async () => {
    const storyId = await story(ana)
    const people = await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        member(db, 'editor', `Person ${String(index).padStart(2, '0')}`),
      ),
    )
    const browsers = await Promise.all(
      people.map((person, index) => opened(person, storyId, { server: index % 2 ? one : two })),
    )
    for (const browser of browsers) present(browser, 1)
    for (const browser of browsers)
      await vi.waitFor(() => expect(namesIn(browser)).toHaveLength(24), { timeout: 60_000, interval: 50 })
    browsers[0]?.provider.setAwarenessField('cursor', 'moved')
    for (const browser of browsers)
      await vi.waitFor(() => expect(states(browser).map(({ cursor }) => cursor)).toContain('moved'), SOON)
  })
})

describe('A process that was killed', () => {
  const times = { pause: 5, beat: 50, silent: 300 }
  const [killed, living] = [presenceRelay(db, times), presenceRelay(db, times)]
  afterAll(() => living.stop())

  test('takes its people with it once it has been silent for a while', async () => {
    const unlisten = [
      await listen(PRESENCE_CHANNEL, killed.heard),
      await listen(PRESENCE_CHANNEL, living.heard),
    ]
    const [there, here] = [new Document('a story'), new Document('a story')]
    there.awareness.on('update', ({ added }: { added: number[] }, origin: unknown) =>
      killed.changed(there, added, origin),
    )
    living.opened(here)
    killed.opened(there)
    await new Promise((resolve) => setTimeout(resolve, 100))
    there.awareness.setLocalState({ user: { id: 'x', name: 'Gone Soon' } })
    await vi.waitFor(() => expect(here.awareness.states.get(there.clientID)).toBeDefined(), SOON)
    killed.stop()
    unlisten[0]?.()
    await vi.waitFor(() => expect(here.awareness.states.get(there.clientID)).toBeUndefined(), SOON)
    unlisten[1]?.()
    there.destroy()
    here.destroy()
  })
})

describe('Who is where', () => {
  const where = async (who: typeof ana, storyId: string) =>
    (await whoIsWhere(who.ctx)).find((each) => each.storyId === storyId)?.people.map(({ name }) => name)

  test('is known as soon as a window opens and forgotten when it closes, each person once', async () => {
    const storyId = await story(ana)
    const [first, second] = [await opened(ana, storyId), await opened(ana, storyId, { server: two })]
    await vi.waitFor(async () => expect(await db.storyPresence.count({ where: { storyId } })).toBe(2), SOON)
    expect(await where(edda, storyId)).toEqual(['Ana Test'])
    expect(await where(ana, storyId)).toBeUndefined()
    first.close()
    second.close()
    await vi.waitFor(async () => expect(await where(edda, storyId)).toBeUndefined(), SOON)
  })

  test('is told to nobody who may not read the story', async () => {
    const storyId = await story(ana)
    await keepPrivate(ana.ctx, { id: storyId, isPrivate: true })
    await opened(ana, storyId)
    await vi.waitFor(async () => expect(await db.storyPresence.count({ where: { storyId } })).toBe(1), SOON)
    expect(await where(edda, storyId)).toBeUndefined()
    expect(await where(await member(db, 'admin'), storyId)).toBeUndefined()
  })

  test('does not count windows of a process that stopped saying so, and the next to look clears them away', async () => {
    const storyId = await story(ana)
    const row = { id: crypto.randomUUID(), storyId, personId: ana.actor.id }
    const at = (now: Date) => ({ now: () => now })
    await notePresence(db, at(new Date(Date.now() - PRESENT_MS - 1_000)), [row])
    expect(await where(edda, storyId)).toBeUndefined()
    await notePresence(db, at(new Date()), [])
    expect(await db.storyPresence.count({ where: { id: row.id } })).toBe(0)
  })
})
