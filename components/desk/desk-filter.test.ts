import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { filterFrom, inputFrom, isFiltered, LOTS, queryFrom } from './desk-filter.ts'

const plain = filterFrom(new URLSearchParams())

describe('what the desk shows', () => {
  test('is everything in a list, at the plain address', () => {
    expect(queryFrom(plain)).toBe('')
    expect(inputFrom(plain)).toEqual({})
    expect(isFiltered(plain)).toBe(false)
  })

  test('survives being sent as an address', () => {
    const filters = fc.record({
      search: fc.string({ maxLength: 200 }),
      lot: fc.constantFrom(...LOTS.map((lot) => lot.id)),
      mine: fc.boolean(),
      shared: fc.boolean(),
      toDo: fc.boolean(),
      sectionId: fc.option(fc.uuid()),
      view: fc.constantFrom('list' as const, 'board' as const),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFrom(new URLSearchParams(queryFrom(filter)))).toEqual(filter)
      }),
    )
  })

  test('leaves out what an address makes up', () => {
    expect(filterFrom(new URLSearchParams('lot=secret&section=1;drop&view=map&mine=yes'))).toEqual(plain)
  })

  test('a lot asks for its states', () => {
    expect(inputFrom({ ...plain, lot: 'desk', mine: true })).toEqual({
      states: ['submitted', 'in_edit', 'ready'],
      mine: true,
    })
  })
})
