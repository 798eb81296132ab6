import { describe, expect, it } from 'vitest'
import { requestDraft, toRequestFields } from './request-fields.ts'

const NOW = new Date('2026-03-04T12:00:00Z')
const EARLIER = '2026-03-01T08:00:00.000Z'
const request = {
  id: 'r',
  party: 'Harbour Office',
  sourceId: 's',
  sourceIsAnonymous: false,
  channel: 'phone' as const,
  askedAt: EARLIER,
  deadline: null,
  summary: '',
  outcome: 'commented' as const,
  reply: 'No fees are planned.',
  publicReply: '',
  repliedAt: EARLIER,
  whyNot: '',
  claimId: null,
  revision: 2,
}

describe('a request for comment', () => {
  it('starts waiting, asked just now by phone', () => {
    const sent = toRequestFields(requestDraft(null, NOW), null, { claimId: 'c1', now: NOW })
    expect(sent).toMatchObject({
      outcome: 'waiting',
      askedAt: NOW.toISOString(),
      channel: 'phone',
      repliedAt: null,
      claimId: 'c1',
      sourceId: null,
    })
  })

  it('keeps the time of a reply when something else about it changes', () => {
    const draft = { ...requestDraft(request, NOW), summary: 'About the fees' }
    expect(toRequestFields(draft, request, { claimId: null, now: NOW }).repliedAt).toBe(EARLIER)
  })

  it('gets the time of the reply when it comes', () => {
    const waiting = { ...request, outcome: 'waiting' as const, repliedAt: null }
    const draft = { ...requestDraft(waiting, NOW), outcome: 'declined' as const }
    expect(toRequestFields(draft, waiting, { claimId: null, now: NOW }).repliedAt).toBe(NOW.toISOString())
    expect(
      toRequestFields(requestDraft(waiting, NOW), waiting, { claimId: null, now: NOW }).repliedAt,
    ).toBeNull()
  })

  it('keeps the source that it was tied to', () => {
    expect(toRequestFields(requestDraft(request, NOW), request, { claimId: null, now: NOW }).sourceId).toBe(
      's',
    )
  })

  it('has no time and no way of asking where nobody was asked', () => {
    const draft = { ...requestDraft(request, NOW), outcome: 'not_sought' as const, whyNot: 'A minor' }
    expect(toRequestFields(draft, request, { claimId: null, now: NOW })).toMatchObject({
      channel: null,
      askedAt: null,
      deadline: null,
      repliedAt: null,
      whyNot: 'A minor',
    })
  })

  it('shows its times on the newsroom’s clock', () => {
    expect(requestDraft(request, NOW, 'America/New_York').askedAt).toBe('2026-03-01T03:00')
  })
})
