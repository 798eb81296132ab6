import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Db } from '../db/client.ts'
import { systemClock } from '../clock/clock.ts'
import { openProcedure, router } from './trpc.ts'

const door = router({
  put: openProcedure
    .input(z.object({ address: z.string().max(9, 'Keep it under 9 characters.'), count: z.int().default(1) }))
    .query(({ input }) => input.address),
})

// The door itself touches no database here: only who is signed in and how often they write would.
const caller = door.createCaller({ actor: null, db: {} as Db, clock: systemClock, requestId: 'r' })

test('Input that a schema refuses with a sentence of ours comes back with that sentence', async () => {
  await expect(caller.put({ address: 'far too long an address' })).rejects.toThrow(
    'Keep it under 9 characters.',
  )
})

test('Input that a schema refuses in a machine’s words comes back with a plain sentence', async () => {
  await expect(caller.put({ address: 'short', count: 1.5 })).rejects.toThrow('That cannot be used as it is.')
})
