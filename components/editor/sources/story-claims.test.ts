import { describe, expect, it } from 'vitest'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { changedClaims, claimsInFocus, looseClaims, shortened, storyClaims } from './story-claims.ts'

const marked = (words: string, id: string) => ({
  type: 'text',
  text: words,
  marks: [{ type: 'claim', attrs: { id } }],
})
const document = {
  ...emptyDocument(),
  headline: { type: 'doc', content: [{ type: 'line', content: [marked('Fees to rise', 'h')] }] },
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [marked('They will not move', 'b'), { type: 'text', text: ', he said.' }],
      },
    ],
  },
}
const stamp = { personId: 'p', name: 'Tobin Quayle', at: '2026-03-04T12:00:00Z' }
const row = (id: string, words: string | null) => ({
  id,
  useIds: [],
  commentRequestIds: [],
  verified: words === null ? null : { ...stamp, words },
  againstParty: '',
})

describe('the claims of a story', () => {
  it('come in reading order with their words as they stand', () => {
    const claims = storyClaims(document, { claims: [row('b', null)], uses: [], commentRequests: [] })
    expect(claims.map((claim) => [claim.id, claim.words])).toEqual([
      ['h', 'Fees to rise'],
      ['b', 'They will not move'],
    ])
  })

  it('say when their words are not those that were verified', () => {
    const verified = (words: string) =>
      storyClaims(document, { claims: [row('b', words)], uses: [], commentRequests: [] })[1]?.hasChanged
    expect(verified('They will not move')).toBe(false)
    expect(verified('They may move')).toBe(true)
  })

  it('are shown together where they share a line, and only for a claim', () => {
    const claims = storyClaims(document, { claims: [], uses: [], commentRequests: [] })
    const ids = (focus: Parameters<typeof claimsInFocus>[1]) =>
      claimsInFocus(claims, focus).map((claim) => claim.id)
    expect(ids({ kind: 'claim', id: 'b', beside: ['h', 'gone'] })).toEqual(['b', 'h'])
    expect(ids({ kind: 'request' })).toEqual([])
  })

  it('have changed until somebody verifies the words as they are', () => {
    const changed = (words: string) =>
      changedClaims(storyClaims(document, { claims: [row('b', words)], uses: [], commentRequests: [] }))
    expect(changed('They may move').map((claim) => claim.id)).toEqual(['b'])
    expect(changed('They will not move')).toEqual([])
  })

  it('are loose while nothing stands behind them', () => {
    const claims = storyClaims(document, { claims: [], uses: [], commentRequests: [] })
    expect(looseClaims(claims)).toHaveLength(2)
  })

  it('leave out claims whose words are gone', () => {
    expect(storyClaims(emptyDocument(), { claims: [row('b', null)], uses: [], commentRequests: [] })).toEqual(
      [],
    )
  })
})

describe('words in a list', () => {
  it('are cut at a word', () => {
    expect(shortened('short')).toBe('short')
    expect(shortened('one two three four', 12)).toBe('one two…')
  })
})
