import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { newClient } from '#lib/platform/db/client.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { appendUpdates } from '../commands/append-update.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { typeInto, wordsOf } from './testing/browser.ts'
import { coediting, happened, saved, shows, synced } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'
import { startServer } from './testing/server.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'

const { db, url } = await testDb()
withTestSecret()
const newsroom = await coediting(url)
const { open, opened } = newsroom
const ana = await member(db, 'reporter', 'Ana Test')
describe('when the story cannot be loaded whole', () => {
  test('nobody gets an empty page to write on, and it opens once it is whole again', async () => {
    const storyId = await story(ana)
    const lost = { storyId, seq: 2, bytes: encodeStateAsUpdate(new Doc()) }
    await db.story.update({ where: { id: storyId }, data: { docSeq: 2 } })
    const browser = open(ana, storyId)
    await happened(browser, 'closed: 1013 try-again')
    expect(browser.provider.synced).toBe(false)
    expect(browser.ydoc.getXmlFragment('body').length).toBe(0)
    await db.storyUpdate.create({ data: { ...lost, bytes: Uint8Array.from(lost.bytes) } })
    await vi.waitFor(() => expect(browser.provider.synced).toBe(true), 60_000)
    expect(browser.ydoc.getXmlFragment('body').length).toBe(1)
  })
})

/** A client whose log cannot be read at the second time of asking, as when PostgreSQL goes away in between. */
function failingOnce(client: PrismaClient): PrismaClient {
  let reads = 0
  const storyUpdate = {
    findMany: (args: Prisma.StoryUpdateFindManyArgs) => {
      reads += 1
      return reads === 2 ? Promise.reject(new Error('gone')) : client.storyUpdate.findMany(args)
    },
  }
  return new Proxy(client, {
    get: (target, property) => {
      if (property === 'storyUpdate') return storyUpdate
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

test('a story whose newest words could not be read opens by itself at the next try', async () => {
  const storyId = await story(ana)
  const server = await startServer(url, failingOnce(newClient(url, 5)))
  onTestFinished(server.stop)
  const browser = open(ana, storyId, { server })
  await happened(browser, 'closed: 1013 try-again')
  await synced(browser)
  expect(browser.ydoc.getXmlFragment('body').length).toBe(1)
})

/** Cuts the connections of the programs with this name, as a restart of PostgreSQL would. */
const cutConnections = (name: string) =>
  db.$queryRaw`select pg_terminate_backend(pid)::text from pg_stat_activity
                where application_name = ${name} and datname = current_database() and pid <> pg_backend_pid()`

test('words typed while the database drops every connection arrive, each once', async () => {
  const storyId = await story(ana)
  const browser = await opened(ana, storyId)
  for (let word = 0; word < 40; word += 1) {
    browser.type(`[${word}]`)
    if (word % 10 === 5) await cutConnections('stet')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await synced(browser)
  await saved(browser)
  const { ydoc, seq } = await loadYDoc(db, storyId)
  for (let word = 0; word < 40; word += 1) expect(wordsOf(ydoc).split(`[${word}]`)).toHaveLength(2)
  expect(await db.storyUpdate.count({ where: { storyId } })).toBe(seq)
})

test('words of others that came while notifications were not heard are shown once they are again', async () => {
  const storyId = await story(ana)
  const browser = await opened(ana, storyId)
  const { ydoc } = await loadYDoc(db, storyId)
  const update = new Promise<Uint8Array>((resolve) => ydoc.once('update', resolve))
  ydoc.transact(() => typeInto(ydoc, 'unheard'))
  await cutConnections('stet listening')
  await appendUpdates(ana.ctx, { storyId, updates: [{ bytes: await update, actorId: ana.actor.id }] })
  await shows(browser, 'unheard')
})
