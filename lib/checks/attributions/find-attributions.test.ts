import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Excerpt } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'
import { DEVELOPMENT_LONG } from './labelled/development-long.ts'
import { DEVELOPMENT } from './labelled/development.ts'
import { HELD_OUT_LONG } from './labelled/held-out-long.ts'
import { HELD_OUT } from './labelled/held-out.ts'
import { readLabelled } from './labelled/read-labelled.ts'
import { ratesOf, score } from './labelled/score.ts'

describe('finding attributions in plain prose', () => {
  test.each([
    ['according to', '{a According to} {s the clerk}, {x the seal was broken}.'],
    ['subject first', '{s The clerk} {c said} {x the seal was broken}.'],
    ['subject last', '{x “The seal was broken,”} {c said} {s Rhea Tolland, the clerk}.'],
    ['a split quotation with a pronoun', '{x “The seal,” {s she} {c said}, “was broken.”}'],
    ['people who know', '{u Two people briefed on the audit} {b said} {x the seal was broken}.'],
    ['no comment', '{s The clerk} {n declined to comment}.'],
    ['a quotation of two sentences', '{x “It broke. We saw it,”} {s the clerk} {c said}.'],
    ['a cue inside a quotation is not the reporter’s', '{x “He said it broke,”} {s the clerk} {c said}.'],
    ['two in a sentence', '{x It broke}, {s police} {c said}, but {s2 the clerk} {c2 said} {x2 it held}.'],
    ['none', 'The seal, said to be wax, was broken.'],
  ])('%s', (_, marked) => {
    const { text, attributions } = readLabelled(marked)
    expect(findAttributions(text)).toEqual(attributions)
  })

  test('nothing is found in nothing', () => {
    expect(findAttributions('')).toEqual([])
  })
})

const PIECES = [
  'said', 'told', 'according to', 'Two people', 'briefed on it', 'the mayor', 'she', 'Ms. Vey', 'declined to comment',
  'that', 'the pier fell', ',', '.', '“', '”', '"', ';', ':', ', who', 'and', 'but', '?', '!', '—', '👩‍🚒', 'É', '\n',
] // prettier-ignore
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '))
const anything = fc.oneof(prose, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('for any text', () => {
  test('every place is inside the text, is not empty and holds its words', () => {
    const isRight = (text: string, { from, to, text: words }: Excerpt) =>
      from >= 0 && from < to && to <= text.length && text.slice(from, to) === words
    fc.assert(
      fc.property(anything, (text) => {
        for (const { source, cue, content } of findAttributions(text))
          for (const part of [source, cue, content]) expect(part === null || isRight(text, part)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('cues are in order and apart, and no source runs into its cue', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0
        for (const { source, cue } of findAttributions(text)) {
          expect(cue.from).toBeGreaterThanOrEqual(end)
          end = cue.to
          if (source) expect(source.to <= cue.from || source.from >= cue.to).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('asking twice gives the same', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(findAttributions(text)).toEqual(findAttributions(text))
      }),
    )
  })
})

describe('the labelled sentences', () => {
  test('there are at least 150, and no sentence is in both halves', () => {
    const texts = [...DEVELOPMENT, ...DEVELOPMENT_LONG, ...HELD_OUT, ...HELD_OUT_LONG].map(
      (marked) => readLabelled(marked).text,
    )
    expect(texts.length).toBeGreaterThanOrEqual(150)
    expect(new Set(texts).size).toBe(texts.length)
  })

  // Floors with room below what is reached; npm run bench:attributions prints the figures.
  test.each([
    ['development', DEVELOPMENT, 0.92],
    ['development, longer', DEVELOPMENT_LONG, 0.78],
    ['held out', HELD_OUT, 0.88],
    ['held out, longer', HELD_OUT_LONG, 0.75],
  ])('%s: precision and recall of every part stay above the floor', (_, sentences, floor) => {
    for (const [measure, tally] of Object.entries(score(sentences, findAttributions))) {
      expect(ratesOf(tally).precision, `precision of ${measure}`).toBeGreaterThanOrEqual(floor)
      expect(ratesOf(tally).recall, `recall of ${measure}`).toBeGreaterThanOrEqual(floor)
    }
  })
})
