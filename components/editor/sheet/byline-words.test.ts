import { describe, expect, it } from 'vitest'
import { bylineWords, moved } from './byline-words.ts'

describe('the byline', () => {
  it('joins names as a reader reads them', () => {
    expect(bylineWords([])).toBe('')
    expect(bylineWords(['Ada Ek'])).toBe('Ada Ek')
    expect(bylineWords(['Ada Ek', 'Bo Li'])).toBe('Ada Ek and Bo Li')
    expect(bylineWords(['Ada Ek', 'Bo Li', 'Cy Ro'])).toBe('Ada Ek, Bo Li and Cy Ro')
  })

  it('keeps everybody when the order changes', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a'], 5, 0)).toEqual(['a'])
  })
})
