import { describe, expect, test } from 'vitest'

import { fits } from './command.tsx'

describe('the palette', () => {
  test('finds by the beginnings of words, in any order', () => {
    expect(fits('', 'so', ['Sources', 'registry'])).toBe(1)
    expect(fits('', 'story ne', ['New story'])).toBe(1)
    expect(fits('', '', ['Anything'])).toBe(1)
  })

  test('finds a headline with commas by the whole of it', () => {
    expect(fits('', 'A wall for the quay, again', ['A wall for the quay, again'])).toBe(1)
    expect(fits('', 'quay,', ['A wall for the quay'])).toBe(1)
  })

  test('does not find by letters from here and there', () => {
    expect(fits('go /newsroom', 'gr', ['Desk', 'go'])).toBe(0)
    expect(fits('', 'ources', ['Sources'])).toBe(0)
  })
})
