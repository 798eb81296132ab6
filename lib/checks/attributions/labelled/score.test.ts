import { describe, expect, test } from 'vitest'
import { readLabelled } from './read-labelled.ts'
import { ratesOf, score } from './score.ts'

const MARKED = ['{u Two aides} {c said} {x it rained}.', 'It rained.']

describe('scoring a finder', () => {
  test('one that finds what a person marked is right throughout', () => {
    const perfect = (text: string) =>
      MARKED.map(readLabelled).find((labelled) => labelled.text === text)?.attributions ?? []
    expect(
      Object.values(score(MARKED, perfect)).every(({ right, found }) => right === 1 && found === 1),
    ).toBe(true)
  })

  test('one that finds a part of the words overlaps but is not exact', () => {
    const near = (text: string) =>
      text.startsWith('Two') ? readLabelled('Two {u aides} {c said} {x it rained}.').attributions : []
    const scores = score(MARKED, near)
    expect(scores['source, exact']).toEqual({ right: 0, found: 1, expected: 1 })
    expect(scores['source, overlap']).toEqual({ right: 1, found: 1, expected: 1 })
  })

  test('one that finds the same twice is right once', () => {
    const twice = (text: string) => {
      const { attributions } = readLabelled('{u Two aides} {c said} {x it rained}.')
      return text.startsWith('Two') ? [...attributions, ...attributions] : []
    }
    expect(score(MARKED, twice)['cue, exact']).toEqual({ right: 1, found: 2, expected: 1 })
  })

  test('one that finds nothing has no recall', () => {
    expect(ratesOf({ right: 0, found: 0, expected: 4 })).toEqual({ precision: 1, recall: 0, f1: 0 })
    expect(ratesOf({ right: 2, found: 4, expected: 2 })).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
  })
})
