import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { disconnect, newClient } from '#lib/platform/db/client.ts'
import { migrate } from '#lib/platform/db/migrate.ts'
import { stopListening } from '#lib/platform/db/notify.ts'
import { setVariables } from '#lib/platform/env.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { startTemporaryCluster, type TemporaryCluster } from '../../../bin/lib/postgres/temporary-cluster.ts'
import { comparedFrom } from '../model/compared.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { openStory, wordsOf, type Browser } from './testing/browser.ts'
import { happened, saved, synced } from './testing/coediting.ts'
import { member, story, withTestSecret, type Member } from './testing/newsroom.ts'
import { startServer, type TestServer } from './testing/server.ts'

const DOWN_MS = 4_000

let cluster: TemporaryCluster
let db: PrismaClient
let server: TestServer
let ana: Member
const browsers: Browser[] = []

/** PostgreSQL of this file's own, because it is stopped and started again. */
beforeAll(async () => {
  cluster = await startTemporaryCluster({})
  const name = `away_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = cluster.url(name)
  await migrate(url)
  await disconnect()
  setVariables({ DATABASE_URL: url })
  withTestSecret()
  db = newClient(url, 3)
  server = await startServer(url)
  ana = await member(db, 'reporter', 'Ana Test')
})

afterAll(async () => {
  for (const browser of browsers) browser.close()
  await server.stop()
  await stopListening()
  await db.$disconnect()
  await disconnect()
  await cluster.stop()
})

function open(storyId: string): Browser {
  const browser = openStory({ port: server.port, storyId, who: ana })
  browsers.push(browser)
  return browser
}

const heard = (browser: Browser) =>
  browser.events.flatMap((event) =>
    event.startsWith('told: ') ? (comparedFrom(JSON.parse(event.slice(6)))?.log ?? []) : [],
  )

test('Words typed while PostgreSQL is stopped are kept, nobody gets an empty page, and all are saved once it is back', async () => {
  const storyId = await story(ana)
  const writer = open(storyId)
  await synced(writer)
  writer.type('before. ')
  await saved(writer)
  const back = cluster.crash(DOWN_MS)
  await vi.waitFor(
    () =>
      db.$queryRaw`select 1`.then(
        () => Promise.reject(new Error('still up')),
        () => undefined,
      ),
    {
      timeout: 60_000,
      interval: 20,
    },
  )
  writer.provider.sendStateless('{"type":"compare","id":1}')
  await vi.waitFor(() => expect(heard(writer)).toContain('away'), 60_000)
  writer.type('while away. ')
  await happened(writer, 'closed: 1013 try-again')
  const late = open(storyId)
  await happened(late, 'closed: 1013 try-again')
  expect(late.ydoc.getXmlFragment('body').length).toBe(0)
  expect(late.provider.synced).toBe(false)
  expect(writer.provider.unsyncedChanges).toBeGreaterThan(0)
  expect(writer.words()).toBe('before. while away. ')
  await back
  await Promise.all([synced(writer), synced(late)])
  await saved(writer)
  writer.type('and after.')
  await saved(writer)
  expect(wordsOf((await loadYDoc(db, storyId)).ydoc)).toBe('before. while away. and after.')
  await vi.waitFor(() => expect(late.words()).toBe('before. while away. and after.'), 60_000)
})
