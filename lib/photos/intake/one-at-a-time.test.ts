import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

it('unpacks one picture after the other, in order, also when one of them fails', async () => {
  const events: string[] = []
  const work = (name: string, fails = false) =>
    oneAtATime(async () => {
      events.push(`${name} starts`)
      await wait(3)
      events.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')])
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(events).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends'])
})
