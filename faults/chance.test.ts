import { expect, test } from 'vitest'
import { chanceOf, seedFor } from './chance.ts'

const draw = (seed: number): number[] => {
  const chance = chanceOf(seed)
  return Array.from({ length: 1000 }, () => chance.between(3, 9))
}

test('the same seed gives the same numbers, and another seed others', () => {
  expect(draw(42)).toEqual(draw(42))
  expect(draw(42)).not.toEqual(draw(43))
})

test('numbers lie within their ends, and reach both', () => {
  expect([Math.min(...draw(1)), Math.max(...draw(1))]).toEqual([3, 9])
})

test('what hits three times in ten does so, about', () => {
  const chance = chanceOf(7)
  const hits = Array.from({ length: 10_000 }, () => chance.hits(0.3)).filter(Boolean).length
  expect(hits).toBeGreaterThan(2_800)
  expect(hits).toBeLessThan(3_200)
})

test('each scenario has a seed of its own, which follows from that of the run', () => {
  expect(seedFor(1, 'kills')).toBe(seedFor(1, 'kills'))
  expect(new Set([seedFor(1, 'kills'), seedFor(2, 'kills'), seedFor(1, 'cuts')]).size).toBe(3)
})
