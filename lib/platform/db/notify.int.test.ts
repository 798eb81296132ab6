import { afterAll, expect, test, vi } from 'vitest'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { listen, notify, stopListening } from '#lib/platform/db/notify.ts'
import { testDb } from '#lib/platform/db/testing.ts'

const { db } = await testDb()
afterAll(stopListening)

test('what one process says is heard by whoever listens on that channel, in order', async () => {
  const heard: string[] = []
  const unlisten = await listen('test_order', (payload) => heard.push(payload))
  await notify(db, 'test_order', 'one')
  await notify(db, 'test_elsewhere', 'other')
  await notify(db, 'test_order', 'two')
  await vi.waitFor(() => expect(heard).toEqual(['one', 'two']), 60_000)
  unlisten()
  await notify(db, 'test_order', 'three')
  await listen('test_done', (payload) => heard.push(payload))
  await notify(db, 'test_done', 'end')
  await vi.waitFor(() => expect(heard).toEqual(['one', 'two', 'end']), 60_000)
})

test('a notification leaves with the commit, and never after a rollback', async () => {
  const heard: string[] = []
  await listen('test_commit', (payload) => heard.push(payload))
  await expect(
    inTransaction(db, async (tx) => {
      await notify(tx, 'test_commit', 'rolled back')
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await inTransaction(db, async (tx) => {
    await notify(tx, 'test_commit', 'committed')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(heard).toEqual([])
  })
  await vi.waitFor(() => expect(heard).toEqual(['committed']), 60_000)
})

test('listening comes back by itself after the connection is cut, and says so', async () => {
  const heard: string[] = []
  const lookedAgain = vi.fn()
  await listen('test_cut', (payload) => heard.push(payload), lookedAgain)
  await db.$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stet listening' and datname = current_database()`
  await vi.waitFor(() => expect(lookedAgain).toHaveBeenCalledOnce(), 60_000)
  await notify(db, 'test_cut', 'still here')
  await vi.waitFor(() => expect(heard).toEqual(['still here']), 60_000)
})

test('a payload that PostgreSQL would refuse is refused before the query', async () => {
  await expect(notify(db, 'test_long', 'x'.repeat(8000))).rejects.toThrow('too long')
})
