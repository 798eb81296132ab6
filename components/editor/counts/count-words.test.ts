import { describe, expect, it } from 'vitest'
import { countWords } from './count-words.ts'

describe('the word count', () => {
  it('is said as people say it', () => {
    expect(countWords(0, null)).toBe('0 words')
    expect(countWords(1, null)).toBe('1 word')
    expect(countWords(1204, null)).toBe('1,204 words')
    expect(countWords(1, 800)).toBe('1 of 800 words')
  })
})
