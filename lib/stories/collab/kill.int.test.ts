import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { testDb } from '#lib/platform/db/testing.ts'
import { env, environmentWith } from '#lib/platform/env.ts'
import { projectStale } from './projector.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { openStory, wordsOf, type Browser } from './testing/browser.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const program = fileURLToPath(new URL('./testing/collab-process.ts', import.meta.url))
const running: ChildProcess[] = []
const browsers: Browser[] = []

afterEach(() => {
  for (const browser of browsers.splice(0)) browser.close()
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

async function startProcess(): Promise<{ child: ChildProcess; port: number }> {
  const settings = { DATABASE_URL: url, NEXTAUTH_SECRET: env().authSecret(), STET_ORIGIN: env().origin }
  const child = spawn(process.execPath, [program], {
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, port: Number(line.toString()) }
}

const saved = (browser: Browser) =>
  vi.waitFor(() => expect(browser.provider.unsyncedChanges).toBe(0), { timeout: 60_000, interval: 5 })

test('every word that counted as saved is there after the server is killed, and none is there twice', async () => {
  const author = await member(db)
  const storyId = await story(author)
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round += 1) {
    const { child, port } = await startProcess()
    const browser = openStory({ port, storyId, who: author, origin: env().origin })
    browsers.push(browser)
    await vi.waitFor(() => expect(browser.provider.synced).toBe(true), 60_000)
    for (const word of acknowledged) expect(browser.words().split(word)).toHaveLength(2)
    for (let word = 0; word < 15; word += 1) {
      browser.type(`[${round}.${word}]`)
      await saved(browser)
      acknowledged.push(`[${round}.${word}]`)
    }
    browser.type(`[${round}.under way]`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    browser.close()
    const { ydoc, seq } = await loadYDoc(db, storyId)
    for (const word of acknowledged) expect(wordsOf(ydoc).split(word)).toHaveLength(2)
    expect(await db.storyUpdate.count({ where: { storyId } })).toBe(seq)
  }
  expect(acknowledged).toHaveLength(45)
})

test('words typed while the server is away arrive, once, when it is back', async () => {
  const author = await member(db)
  const storyId = await story(author)
  const first = await startProcess()
  const browser = openStory({ port: first.port, storyId, who: author, origin: env().origin })
  browsers.push(browser)
  await vi.waitFor(() => expect(browser.provider.synced).toBe(true), 60_000)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  browser.type('[while away]')
  browser.close()
  const { port } = await startProcess()
  const again = openStory({ port, storyId, who: author, origin: env().origin, ydoc: browser.ydoc })
  browsers.push(again)
  await vi.waitFor(() => expect(again.provider.synced).toBe(true), 60_000)
  await saved(again)
  const { ydoc } = await loadYDoc(db, storyId)
  expect(wordsOf(ydoc)).toBe('[while away]')
})

test('the desk learns of the words that a killed server left behind', async () => {
  const author = await member(db)
  const storyId = await story(author)
  const { child, port } = await startProcess()
  const browser = openStory({ port, storyId, who: author, origin: env().origin })
  browsers.push(browser)
  await vi.waitFor(() => expect(browser.provider.synced).toBe(true), 60_000)
  browser.type('left behind')
  await saved(browser)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await db.story.findUniqueOrThrow({ where: { id: storyId } })).toMatchObject({ bodyText: '' })
  await projectStale(db, { now: () => new Date(Date.now() + 60_000) })
  expect(await db.story.findUniqueOrThrow({ where: { id: storyId } })).toMatchObject({
    bodyText: 'left behind',
  })
})

test('a page of another origin does not get a socket', async () => {
  const author = await member(db)
  const storyId = await story(author)
  const { port } = await startProcess()
  for (const origin of ['https://evil.example', '', 'null']) {
    const browser = openStory({ port, storyId, who: author, origin })
    browsers.push(browser)
    await vi.waitFor(
      () => expect(browser.events.some((event) => event.startsWith('closed: 1006'))).toBe(true),
      8000,
    )
    expect(browser.events.some((event) => event.startsWith('let in'))).toBe(false)
  }
})
