import { expect, it } from 'vitest'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { readingMinutes, storyCounts } from './story-counts.ts'

const line = (type: string, text: string) => ({ type, content: [{ type: 'text', text }] })

it('counts words and what readers see as one character', () => {
  const document = {
    ...emptyDocument(),
    headline: { type: 'doc', content: [line('line', 'A wall for 👩‍👩‍👧')] },
    body: { type: 'doc', content: [line('paragraph', 'Nobody said why.'), line('paragraph', 'It is.')] },
  }
  expect(storyCounts(document)).toEqual({
    headline: { words: 3, characters: 12 },
    body: { words: 5, characters: 22 },
    minutes: 1,
  })
  expect(storyCounts(emptyDocument()).minutes).toBe(0)
})

it('says how long a story takes to read in whole minutes', () => {
  expect([1, 238, 500, 1200].map(readingMinutes)).toEqual([1, 1, 2, 5])
})
