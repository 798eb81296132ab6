import { describe, expect, it } from 'vitest'
import { daysBefore, fillDates } from './dates.ts'

const ZONE = 'America/Halifax'
const NOON = new Date('2026-11-23T16:00:00Z')

describe('dates in demo texts', () => {
  it('names the weekday and the date of a day before the seeding', () => {
    expect(fillDates('on <day -2>, <date -2>', NOON, ZONE)).toBe('on Saturday, Nov. 21, 2026')
  })

  it('takes a token without a number as the day itself', () => {
    expect(fillDates('<day>, <date>, <year>', NOON, ZONE)).toBe('Monday, Nov. 23, 2026, 2026')
  })

  it('looks forward and writes a month in full', () => {
    expect(fillDates('due <day +3>, planned in <month -60>', NOON, ZONE)).toBe(
      'due Thursday, planned in September',
    )
  })

  it('counts days in the zone of the publication, not in UTC', () => {
    expect(fillDates('<date>', new Date('2026-11-23T02:00:00Z'), ZONE)).toBe('Nov. 22, 2026')
  })

  it('dates nothing that has happened after the publication, whatever the hour of seeding', () => {
    const published = new Date('2026-11-22T03:30:00Z')
    expect(fillDates('<date -1>, <day -3>, <day +1>', NOON, ZONE, published)).toBe(
      'Nov. 21, 2026, Friday, Tuesday',
    )
  })

  it('leaves other angle brackets alone', () => {
    expect(fillDates('a <b> and <daydream>', NOON, ZONE)).toBe('a <b> and <daydream>')
  })

  it('goes back whole days', () => {
    expect(daysBefore(NOON, 3).toISOString()).toBe('2026-11-20T16:00:00.000Z')
  })
})
