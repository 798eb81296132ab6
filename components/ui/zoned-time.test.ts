import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromZoneField, toZoneField } from './zoned-time.ts'

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']

describe('A date-and-time field', () => {
  it('shows a moment on the clocks of the newsroom', () => {
    expect(toZoneField('2026-03-04T15:30:00.000Z', 'America/New_York')).toBe('2026-03-04T10:30')
    expect(fromZoneField('2026-03-04T10:30', 'America/New_York')).toBe('2026-03-04T15:30:00.000Z')
  })

  it('gives back the moment it was given, on any clock, but for the hour that autumn has twice', () => {
    const minute = fc.integer({ min: 28_000_000, max: 31_000_000 })
    fc.assert(
      fc.property(minute, fc.constantFrom(...ZONES), (minutes, zone) => {
        const iso = new Date(minutes * 60_000).toISOString()
        const field = toZoneField(iso, zone)
        const back = fromZoneField(field, zone)
        expect(toZoneField(back, zone)).toBe(field)
        expect(Math.abs(Date.parse(back ?? '') - Date.parse(iso)) % 3_600_000).toBe(0)
      }),
    )
  })

  it('is empty for no time, and no time when it holds none', () => {
    expect(toZoneField(null, 'UTC')).toBe('')
    expect(fromZoneField('', 'UTC')).toBeNull()
    expect(fromZoneField('soon', 'UTC')).toBeNull()
  })
})
