import { describe, expect, it } from 'vitest'
import { broughtWords, questionTitle } from './question-words.ts'

const recordStatus = { lineStyle: 'solid' } as Parameters<
  typeof questionTitle
>[0]['sources'][number]['recordStatus']

describe('the question that a paste asks', () => {
  it('counts what may come and what has to stay', () => {
    expect(
      questionTitle({ sources: [{ label: 'Port', recordStatus }], leftOut: ['an aide', 'a clerk'] }),
    ).toBe('These words rest on 3 sources in another story')
  })

  it('is answered with what came and what was left behind', () => {
    expect(broughtWords(1, [])).toBe('1 source came along, unverified.')
    expect(broughtWords(2, ['an aide'])).toBe('2 sources came along, unverified. Left behind: “an aide”.')
  })
})
