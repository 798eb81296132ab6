import { describe, expect, it } from 'vitest'
import { isNews, isOverdue } from './comment-request.ts'

const NOW = Date.parse('2026-03-04T12:00:00Z')

describe('A request for comment', () => {
  it('is overdue once its deadline has passed while nobody answered', () => {
    expect(isOverdue({ outcome: 'waiting', deadline: '2026-03-04T11:59:00Z' }, NOW)).toBe(true)
    expect(isOverdue({ outcome: 'waiting', deadline: '2026-03-04T12:01:00Z' }, NOW)).toBe(false)
    expect(isOverdue({ outcome: 'waiting', deadline: null }, NOW)).toBe(false)
    expect(isOverdue({ outcome: 'declined', deadline: '2026-03-04T11:59:00Z' }, NOW)).toBe(false)
  })
})

describe('What came back', () => {
  const waiting = { outcome: 'waiting', reply: '' } as const
  const commented = { outcome: 'commented', reply: 'No fees are planned.' } as const

  it('is news when it is another outcome or other words', () => {
    expect(isNews(waiting, commented)).toBe(true)
    expect(isNews({ outcome: 'no_immediate_response', reply: '' }, { outcome: 'declined', reply: '' })).toBe(
      true,
    )
    expect(isNews(commented, { outcome: 'commented', reply: 'Fees are planned.' })).toBe(true)
    expect(isNews(null, commented)).toBe(true)
  })

  it('is no news when nothing came back, or nothing else than before', () => {
    expect(isNews(commented, commented)).toBe(false)
    expect(isNews(commented, waiting)).toBe(false)
    expect(isNews(null, waiting)).toBe(false)
    expect(isNews(waiting, { outcome: 'not_sought', reply: '' })).toBe(false)
  })
})
