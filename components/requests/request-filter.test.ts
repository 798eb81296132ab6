import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REQUEST_LOTS } from '#lib/sources/model/comment-request.ts'
import { filterFrom, queryFrom } from './request-filter.ts'

describe('Which requests are shown', () => {
  it('survives being sent as an address', () => {
    const filters = fc.record({ lot: fc.constantFrom(...REQUEST_LOTS), mine: fc.boolean() })
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFrom(new URLSearchParams(queryFrom(filter)))).toEqual(filter)
      }),
    )
  })

  it('are those that wait, at the plain address and at one that makes things up', () => {
    expect(queryFrom({ lot: 'open', mine: false })).toBe('')
    expect(filterFrom(new URLSearchParams('lot=secret&mine=yes'))).toEqual({ lot: 'open', mine: false })
  })
})
