import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noCommentLinesIn } from '#lib/checks/prose/no-comment-lines.ts'
import { sentencesOf } from '#lib/checks/prose/sentences.ts'
import { commentSentence } from './comment-sentence.ts'

const NOW = Date.parse('2026-03-04T12:00:00Z')
const asked = {
  party: 'Office of the Trade Envoy',
  channel: 'email' as const,
  deadline: '2026-03-03T17:00:00Z',
  reply: '',
  publicReply: '',
}
type Outcome = Parameters<typeof commentSentence>[0]['outcome']
const write = (outcome: Outcome, more: Partial<Parameters<typeof commentSentence>[0]> = {}) =>
  commentSentence({ ...asked, outcome, ...more }, { timeZone: 'UTC', now: NOW })

describe('The sentence that tells readers what came of a request', () => {
  it.each([
    ['declined', 'The Office of the Trade Envoy declined to comment.'],
    [
      'no_response_by_deadline',
      'The Office of the Trade Envoy did not respond to a request for comment by Tuesday’s deadline.',
    ],
    [
      'no_immediate_response',
      'The Office of the Trade Envoy did not immediately respond to a request for comment.',
    ],
    ['could_not_be_reached', 'The Office of the Trade Envoy could not immediately be reached for comment.'],
  ] as const)('when the outcome is “%s”', (outcome, sentence) => {
    expect(write(outcome)).toBe(sentence)
  })

  it('quotes a reply and says how it came', () => {
    expect(write('commented', { reply: 'We  have "no plans"\nto raise fees' })).toBe(
      'The Office of the Trade Envoy said in an emailed statement: “We have ‘no plans’ to raise fees.”',
    )
    expect(write('commented', { channel: 'phone', reply: '“No.”' })).toBe(
      'The Office of the Trade Envoy said by phone: “No.”',
    )
    expect(write('commented', { reply: 'Long story.', publicReply: 'No fees.' })).toContain('“No fees.”')
  })

  it('is not there while nothing can be told', () => {
    expect([write('waiting'), write('not_sought'), write('commented')]).toEqual([null, null, null])
  })

  it('closes what stands in apposition, and gives a far deadline by its date', () => {
    expect(write('declined', { party: 'Hollis Wexcombe, Harbour Authority' })).toBe(
      'Hollis Wexcombe, Harbour Authority, declined to comment.',
    )
    expect(write('no_response_by_deadline', { deadline: '2026-02-03T17:00:00Z' })).toContain(
      'a February 3 deadline',
    )
    expect(write('no_response_by_deadline', { deadline: null })).toContain('by the deadline.')
  })

  it('reads the day of the deadline on the newsroom’s clocks', () => {
    const late = { ...asked, outcome: 'no_response_by_deadline' as const, deadline: '2026-03-04T02:00:00Z' }
    expect(commentSentence(late, { timeZone: 'America/New_York', now: NOW })).toContain('Tuesday’s')
  })

  it('is one sentence that the checks read as the outcome it was made for, whoever was asked', () => {
    const outcomes = [
      'declined',
      'no_response_by_deadline',
      'no_immediate_response',
      'could_not_be_reached',
    ] as const
    const names = fc.array(fc.stringMatching(/^[A-Za-z]{2,9}$/), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(names, fc.constantFrom(...outcomes), (words, outcome) => {
        const sentence = write(outcome, { party: words.join(' ') }) ?? ''
        expect(sentencesOf(sentence)).toHaveLength(1)
        expect(noCommentLinesIn(sentence).some((line) => line.outcomes.includes(outcome))).toBe(true)
      }),
    )
  })
})
