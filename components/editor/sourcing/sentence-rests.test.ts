import { describe, expect, it } from 'vitest'
import { countRests, restsOf } from './sentence-rests.ts'
import type { Basis } from './sentence-rests.ts'

const basis: Basis = new Map([
  ['office', { line: 'solid', marks: ['2'] }],
  ['aides', { line: 'dashed', marks: ['10', '1'] }],
])
const text = 'The port closes on Monday. Two ships wait outside. Who pays? Nobody knows yet.'

function rests(...claims: [string, string][]) {
  const ranges = claims.map(([id, words]) => {
    const from = text.indexOf(words)
    return { id, from, to: from + words.length }
  })
  return restsOf({ text, claims: ranges, isHeading: false }, basis)
}

describe('what a sentence rests on', () => {
  it('is every source behind a claim on a word of it, under the line of the weakest agreement', () => {
    const [first, second] = rests(['office', 'port closes'], ['aides', 'closes on Monday'])
    expect(first).toMatchObject({ kind: 'rests', line: 'dashed', marks: ['1', '2', '10'] })
    expect(second).toMatchObject({ kind: 'bare' })
  })

  it('is the same claim for every sentence that the claim runs over', () => {
    const found = rests(['office', 'closes on Monday. Two ships'])
    expect(found.slice(0, 2).map((sentence) => sentence.kind)).toEqual(['rests', 'rests'])
  })

  it('does not come from the space or the stop at the edge of a claim', () => {
    expect(rests(['office', '. '])[0]).toMatchObject({ kind: 'bare' })
  })

  it('is nothing while no source stands behind the claim on it', () => {
    expect(rests(['unknown', 'port closes'])[0]).toMatchObject({ kind: 'bare' })
  })

  it('is not asked of a question, of a word or two, or of a heading', () => {
    expect(rests()[2]).toMatchObject({ kind: 'silent' })
    expect(restsOf({ text: 'Not so.', claims: [], isHeading: false }, basis)).toMatchObject([
      { kind: 'silent' },
    ])
    expect(restsOf({ text: 'What the port says now', claims: [], isHeading: true }, basis)).toMatchObject([
      { kind: 'silent' },
    ])
  })

  it('is counted over the sentences that state something', () => {
    expect(countRests(rests(['office', 'port closes']))).toEqual({ resting: 1, of: 3 })
  })
})
