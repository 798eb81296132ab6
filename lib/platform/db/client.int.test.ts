import { expect, test } from 'vitest'
import { db as processDb } from '#lib/platform/db/client.ts'
import { inTransaction } from '#lib/platform/db/in-transaction.ts'
import { testDb } from '#lib/platform/db/testing.ts'

const { db } = await testDb()

test("the process's own client reads the same database", async () => {
  await db.section.create({ data: { name: 'World', slug: 'world', position: 1 } })
  expect(await processDb.section.findMany({ select: { slug: true } })).toContainEqual({ slug: 'world' })
})

test('work inside an open transaction joins it and goes with it', async () => {
  await expect(
    inTransaction(db, async (outer) => {
      await inTransaction(outer, (inner) =>
        inner.section.create({ data: { name: 'Gone', slug: 'gone', position: 2 } }),
      )
      expect(await outer.section.count({ where: { slug: 'gone' } })).toBe(1)
      throw new Error('undo')
    }),
  ).rejects.toThrow('undo')
  expect(await db.section.count({ where: { slug: 'gone' } })).toBe(0)
})

test('what a transaction returns is returned after the commit', async () => {
  const section = await inTransaction(processDb, (tx) =>
    tx.section.create({ data: { name: 'Sport', slug: 'sport', position: 3 } }),
  )
  expect(await db.section.findUnique({ where: { id: section.id } })).toMatchObject({ slug: 'sport' })
})
