import { expect, it } from 'vitest'
import { howLong } from './how-long.ts'

it('A stretch of time is told in the one unit that says most', () => {
  const minute = 60_000
  expect([20_000, 25 * minute, 60 * minute, 47 * 60 * minute, 49 * 60 * minute].map(howLong)).toEqual([
    'under a minute',
    '25 min',
    '1 h',
    '47 h',
    '2 days',
  ])
})
