import { describe, expect, test } from 'vitest'

import { step } from './use-list-keys.ts'

describe('movement in a list', () => {
  test('j starts at the first row and k at the last', () => {
    expect(step(-1, 1, 5)).toBe(0)
    expect(step(-1, -1, 5)).toBe(4)
  })

  test('stops at both ends instead of jumping round', () => {
    expect(step(4, 1, 5)).toBe(4)
    expect(step(0, -1, 5)).toBe(0)
  })

  test('an empty list has nowhere to go', () => {
    expect(step(-1, 1, 0)).toBe(-1)
    expect(step(3, -1, 0)).toBe(-1)
  })
})
