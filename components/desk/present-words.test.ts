import { expect, test } from 'vitest'
import { presentWords } from './present-words.ts'

test('who is in a story is said as one would say it', () => {
  expect(presentWords(['Ben Test'])).toBe('Ben Test is in it')
  expect(presentWords(['Ana', 'Ben'])).toBe('Ana and Ben are in it')
  expect(presentWords(['Ana', 'Ben', 'Cem'])).toBe('Ana, Ben, and Cem are in it')
})
