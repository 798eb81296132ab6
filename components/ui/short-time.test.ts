import { describe, expect, test } from 'vitest'

import { shortTime } from './short-time.ts'

const now = new Date('2026-11-23T17:00:00Z')
const at = (text: string) => shortTime(new Date(text), now, 'UTC')

describe('a time in a list', () => {
  test('of today is the clock alone', () => {
    expect(at('2026-11-23T09:05:00Z')).toBe('09:05')
    expect(at('2026-11-23T00:00:00Z')).toBe('00:00')
  })

  test('of the days around says which', () => {
    expect(at('2026-11-22T23:59:00Z')).toBe('Yesterday 23:59')
    expect(at('2026-11-20T08:30:00Z')).toBe('Fri 08:30')
    expect(at('2026-11-25T12:00:00Z')).toBe('Wed 12:00')
  })

  test('further off is the date, with another year where it is one', () => {
    expect(at('2026-11-02T08:30:00Z')).toBe('2 Nov')
    expect(at('2025-12-31T08:30:00Z')).toBe('31 Dec 2025')
  })

  test('goes by the zone that is asked for', () => {
    expect(shortTime(new Date('2026-11-23T02:00:00Z'), now, 'America/Halifax')).toBe('Yesterday 22:00')
  })
})
