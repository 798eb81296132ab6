import { expect, it } from 'vitest'
import { calendarDay, dayOf, momentOf, shortTime } from './moments.ts'

const ZONE = 'America/Halifax'

it('names a moment in the publication’s own time zone', () => {
  expect(momentOf('2026-11-23T19:04:00Z', ZONE)).toBe('November 23, 2026, 3:04 p.m. AST')
  expect(momentOf('2026-07-01T03:05:00Z', ZONE)).toBe('July 1, 2026, 12:05 a.m. ADT')
})

it('takes the day from the time zone, not from the text', () => {
  expect(dayOf('2026-11-24T02:00:00Z', ZONE)).toBe('Monday, November 23, 2026')
  expect(calendarDay('2026-11-24T02:00:00Z', ZONE)).toBe('2026-11-23')
})

it('gives the hour today, the day this year, and the year before that', () => {
  const now = '2026-11-23T21:00:00Z'
  expect(shortTime('2026-11-23T12:40:00Z', now, ZONE)).toBe('8:40 a.m.')
  expect(shortTime('2026-11-22T12:40:00Z', now, ZONE)).toBe('Nov 22')
  expect(shortTime('2025-11-23T12:40:00Z', now, ZONE)).toBe('Nov 23, 2025')
})
