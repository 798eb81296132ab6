import { expect, it } from 'vitest'
import { foundWords, replacedWords } from './found-words.ts'

it('says how many there are and which it is', () => {
  expect(foundWords({ count: 0, at: 0 })).toBe('None found')
  expect(foundWords({ count: 12, at: 0 })).toBe('12 found')
  expect(foundWords({ count: 1204, at: 3 })).toBe('3 of 1,204')
})

it('says in how many places words were replaced', () => {
  expect(replacedWords(0)).toBe('Nothing was replaced.')
  expect(replacedWords(1)).toBe('Replaced in one place.')
  expect(replacedWords(12)).toBe('Replaced in 12 places.')
})
