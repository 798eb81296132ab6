import { describe, expect, it } from 'vitest'
import type { StoryClaim } from '../sources/story-claims.ts'
import { receiptName, receiptRows, receiptsOf } from './receipt-rows.ts'

const claim = (id: string): StoryClaim => ({
  id,
  words: id,
  uses: [],
  requests: [],
  verified: null,
  hasChanged: false,
  againstParty: '',
})

describe('receipts in the margin', () => {
  it('stand side by side on the same line and under each other on others', () => {
    const rows = receiptRows([
      { claim: claim('c'), top: 240.4 },
      { claim: claim('a'), top: 100 },
      { claim: claim('b'), top: 104 },
    ])
    expect(rows.map((row) => [row.top, row.claims.map((each) => each.id)])).toEqual([
      [100, ['a', 'b']],
      [240, ['c']],
    ])
  })

  it('stand alone while they are few, and by kind where many begin on one line', () => {
    const asked = (id: string) => ({ ...claim(id), requests: [{}] }) as StoryClaim
    const ids = (groups: StoryClaim[][]) => groups.map((group) => group.map((each) => each.id))
    const few = [claim('a'), asked('b'), claim('c')]
    expect(ids(receiptsOf(few, true))).toEqual([['a'], ['b'], ['c']])
    expect(ids(receiptsOf([...few, claim('d')], true))).toEqual([['a', 'c', 'd'], ['b']])
    expect(ids(receiptsOf(few, false))).toEqual([['a', 'b', 'c']])
  })

  it('say what the words rest on', () => {
    expect(receiptName(claim('a'))).toBe('Rests on nothing yet')
  })

  it('say that the words changed since somebody verified them', () => {
    const verified = { personId: 'p', name: 'Tobin Quayle', at: '2026-03-04T12:00:00Z', words: 'old' }
    expect(receiptName({ ...claim('a'), verified, hasChanged: true })).toContain(
      'Changed since Tobin Quayle verified it',
    )
  })

  it('share a row within a finger’s height where the margin is narrow', () => {
    const rows = receiptRows(
      [
        { claim: claim('a'), top: 100 },
        { claim: claim('b'), top: 132 },
      ],
      44,
    )
    expect(rows.map((row) => row.claims.length)).toEqual([2])
  })
})
