import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanHouseWord } from './house-word.ts'

describe('A word for the newsroom’s list', () => {
  test.each([
    ['  Skaldwell ', 'Skaldwell'],
    ['O’Brien', "O'Brien"],
    ['co-op', 'co-op'],
    ['B2B', 'B2B'],
    ['Zoe\u0308', 'Zoë'],
  ])('“%s” is kept as “%s”', (typed, word) => {
    expect(cleanHouseWord(typed)).toBe(word)
  })

  test.each([[''], ['  '], ['two words'], ['1984'], ['—'], ['x'.repeat(61)], ['so\u0000so']])(
    '“%s” is no word',
    (typed) => {
      expect(cleanHouseWord(typed)).toBeNull()
    },
  )

  test('comes out the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (typed) => {
        const word = cleanHouseWord(typed)
        if (word !== null) expect(cleanHouseWord(word)).toBe(word)
      }),
    )
  })
})
