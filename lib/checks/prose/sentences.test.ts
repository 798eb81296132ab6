import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAt, sentencesOf } from './sentences.ts'

const cut = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))

describe('cutting a paragraph into sentences', () => {
  test.each([
    ['two plain sentences', 'It rained. The ferry sailed!', ['It rained.', 'The ferry sailed!']],
    [
      'initials of a country',
      'The U.S. Trade office met. It left.',
      ['The U.S. Trade office met.', 'It left.'],
    ],
    [
      'a title before a name',
      'Dr. Quill met Mr. B. Marsh. They left.',
      ['Dr. Quill met Mr. B. Marsh.', 'They left.'],
    ],
    [
      'a time of day',
      'It opens at 3 p.m. Tuesday. All may come.',
      ['It opens at 3 p.m. Tuesday.', 'All may come.'],
    ],
    ['a stop inside quotation marks', '“We go.” She left.', ['“We go.”', 'She left.']],
    [
      'figures with a point',
      'It rose 2.5 percent. 12 firms closed.',
      ['It rose 2.5 percent.', '12 firms closed.'],
    ],
    ['small letters go on', 'Is it e.g. a crane? yes.', ['Is it e.g. a crane? yes.']],
    ['no stop at the end', '  It rained. The ferry  ', ['It rained.', 'The ferry']],
    ['nothing', '  ', []],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  test('a position finds its sentence, and white space the whole text', () => {
    expect(sentenceAt('It rained. It stopped.', 12)).toEqual({ from: 11, to: 22 })
    expect(sentenceAt('It rained. It stopped.', 10)).toEqual({ from: 0, to: 22 })
  })

  test('sentences hold all words, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cut(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        let end = 0
        for (const { from, to } of sentencesOf(text)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
      }),
    )
  })
})
