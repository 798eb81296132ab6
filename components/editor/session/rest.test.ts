import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Rest } from './rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Rest', () => {
  it('tells once that somebody types, and once that they rest', () => {
    const told: boolean[] = []
    const rest = new Rest((resting) => told.push(resting))
    for (let key = 0; key < 10; key += 1) {
      rest.key()
      vi.advanceTimersByTime(100)
    }
    expect(told).toEqual([false])
    vi.advanceTimersByTime(200)
    expect(told).toEqual([false, true])
    rest.key()
    expect(told).toEqual([false, true, false])
  })

  it('tells nothing any more once it has ended', () => {
    const told: boolean[] = []
    const rest = new Rest((resting) => told.push(resting))
    rest.key()
    rest.end()
    vi.advanceTimersByTime(1000)
    expect(told).toEqual([false])
  })
})
