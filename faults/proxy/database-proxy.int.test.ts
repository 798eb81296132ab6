import { afterAll, expect, test } from 'vitest'
import { newClient } from '#lib/platform/db/client.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { startDatabaseProxy, type Moment } from './database-proxy.ts'

const { db, url } = await testDb()
const address = new URL(url)
const proxy = await startDatabaseProxy(Number(address.port))
address.port = String(proxy.port)
const behind = newClient(address.href, 2)

afterAll(async () => {
  await behind.$disconnect()
  await proxy.stop()
})

/** Adds a topic behind the proxy, in a transaction → whether an answer came. */
function added(slug: string): Promise<boolean> {
  const work = behind.$transaction(async (tx) => {
    await tx.topic.create({ data: { slug, name: slug } })
    await tx.topic.update({ where: { slug }, data: { name: `${slug} again` } })
  })
  return work.then(
    () => true,
    () => false,
  )
}
const isThere = async (slug: string): Promise<boolean> => (await db.topic.count({ where: { slug } })) === 1

test('A commit goes through as long as nothing else is asked for', async () => {
  expect([await added('through'), await isThere('through')]).toEqual([true, true])
})

test('A commit that is not heard leaves nothing, and nobody gets an answer', async () => {
  proxy.fateOfCommits(() => 'unheard')
  expect([await added('unheard'), await isThere('unheard')]).toEqual([false, false])
})

test('A commit that is not answered is there all the same', async () => {
  proxy.fateOfCommits(() => 'unanswered')
  expect([await added('unanswered'), await isThere('unanswered')]).toEqual([false, true])
  proxy.fateOfCommits(() => 'through')
})

const MOMENTS: [Moment, boolean][] = [
  [{ at: 'statement', number: 3 }, false],
  [{ at: 'before-commit' }, false],
  [{ at: 'after-commit' }, true],
]

test.each(MOMENTS)('A transaction struck at $at is done whole or not at all', async (moment, isDone) => {
  const slug = `struck-${moment.at}`
  let acts = 0
  proxy.strikeOnce({ words: 'topic', moment, act: () => (acts += 1) })
  expect([await added(slug), await isThere(slug), acts]).toEqual([false, isDone, 1])
})

test('Only the transaction that is meant is struck', async () => {
  proxy.strikeOnce({ words: 'of another kind', moment: { at: 'before-commit' }, act: () => undefined })
  expect(await added('not-meant')).toBe(true)
  proxy.strikeOnce(null)
})
