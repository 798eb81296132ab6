import { describe, expect, it } from 'vitest'
import { testDocument } from '#lib/testing/newsroom.ts'
import { countWords, paragraphRests } from './paragraph-rests.ts'
import type { Basis } from './sentence-rests.ts'

const basis: Basis = new Map([['c1', { line: 'solid', marks: ['1'] }]])
const document = testDocument({
  headline: 'The port of Merrin closes',
  paragraphs: [
    [{ claim: 'c1', words: 'The port closes on Monday' }, ', it said. Ships wait outside.'],
    [''],
    ['Nobody knows why it closes.'],
  ],
})

describe('what each paragraph rests on', () => {
  const paragraphs = paragraphRests(document, basis)

  it('comes in reading order, with those that rest on nothing and without empty ones', () => {
    expect(paragraphs.map(({ place, marks }) => [place.part, place.index, marks])).toEqual([
      ['headline', 0, []],
      ['body', 0, ['1']],
      ['body', 2, []],
    ])
  })

  it('is summed up in a sentence', () => {
    expect(countWords(paragraphs)).toBe('1 of 4 sentences rests on a source.')
    expect(countWords([])).toBe('No sentence here needs a source yet.')
  })
})
