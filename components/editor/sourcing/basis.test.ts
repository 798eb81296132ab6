import { describe, expect, it } from 'vitest'
import type { StoryView } from '../story-types.ts'
import { basisOf, legendOf } from './basis.ts'

type Rows = Pick<StoryView, 'claims' | 'uses' | 'commentRequests'>
const status = (lineStyle: string) => ({ id: lineStyle, name: lineStyle, lineStyle })
const rows = {
  uses: [
    { id: 'u1', label: 'Trade Office', recordStatus: status('solid') },
    { id: 'u2', label: 'an aide', recordStatus: status('dotted') },
  ],
  claims: [
    { id: 'c1', useIds: ['u2', 'u1'], commentRequestIds: [] },
    { id: 'c2', useIds: [], commentRequestIds: ['r2'] },
    { id: 'c3', useIds: [], commentRequestIds: [] },
  ],
  commentRequests: [
    { id: 'r1', party: 'The minister', claimId: null },
    { id: 'r2', party: 'The envoy', claimId: 'c2' },
  ],
} as unknown as Rows

describe('the marks of the sourcing view', () => {
  it('number the sources of the story and letter the requests that words speak of', () => {
    expect(legendOf(rows).map((entry) => [entry.mark, entry.label])).toEqual([
      ['1', 'Trade Office'],
      ['2', 'an aide'],
      ['a', 'The envoy'],
    ])
  })

  it('stand for what is behind a claim; a claim with nothing behind it has none', () => {
    expect([...basisOf(rows)]).toEqual([
      ['c1', { line: 'dotted', marks: ['1', '2'] }],
      ['c2', { line: 'solid', marks: ['a'] }],
    ])
  })
})
