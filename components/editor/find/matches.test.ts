import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesIn } from './matches.ts'

const loose = { matchCase: false, wholeWords: false }
const wordsAt = (text: string, words: string, how = loose) =>
  matchesIn(text, { words, ...how }).map(({ from, to }) => text.slice(from, to))

describe('finding words', () => {
  it('finds them in any case, unless the case matters', () => {
    expect(wordsAt('The wall. the Wall', 'the wall')).toEqual(['The wall', 'the Wall'])
    expect(wordsAt('The wall. the wall', 'the wall', { ...loose, matchCase: true })).toEqual(['the wall'])
  })

  it('finds whole words alone when asked to, also beside letters of other scripts', () => {
    const whole = { ...loose, wholeWords: true }
    expect(wordsAt('tide tides ebbtide Tide. tideé', 'tide', whole)).toEqual(['tide', 'Tide'])
    expect(wordsAt('a “tide” (tide)', 'tide', whole)).toEqual(['tide', 'tide'])
    expect(wordsAt('cost: $4', '$4', whole)).toEqual(['$4'])
  })

  it('finds set quotes and fixed spaces by the signs that keys have', () => {
    expect(wordsAt('“don’t” 10\u00a0000', `"don't" 10 000`)).toEqual(['“don’t” 10\u00a0000'])
  })

  it('takes signs as signs', () => {
    expect(wordsAt('a.c abc a.c [x] \\n', 'a.c')).toEqual(['a.c', 'a.c'])
    expect(wordsAt('a \\n b', '\\n')).toEqual(['\\n'])
    expect(wordsAt('anything', '')).toEqual([])
  })

  it('finds as many as there are, none over another, each where it says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'İ', 'ß', '😀', ' ', '’') })
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('a', 'İ', '😀', "'"), minLength: 1 }),
        (where, words) => {
          const found = matchesIn(where, { words, ...loose })
          for (const [index, { from, to }] of found.entries()) {
            expect(to - from).toBe(words.length)
            expect(from).toBeGreaterThanOrEqual(found[index - 1]?.to ?? 0)
            expect(where.slice(from, to).replaceAll('’', "'").toLowerCase()).toBe(words.toLowerCase())
          }
        },
      ),
    )
  })
})
