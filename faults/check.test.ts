import { expect, test } from 'vitest'
import { checkText, problemOfNumbers, type Run } from './check.ts'

const token = (number: number, typedAt: number, savedAt: number | null = typedAt + 50) => ({
  text: `[w001-${String(number).padStart(6, '0')}]`,
  typedAt,
  savedAt,
})
const run = (...history: Run['history']): Run => ({ history, crashes: [] })
const both = run(token(0, 100), token(1, 200))

test('a text with every token once and in order is well', () => {
  expect(checkText([both], 'x [w001-000000] y [w001-000001]', true)).toEqual({
    typed: 2,
    acknowledged: 2,
    found: 2,
    lost: [],
    doubled: [],
    disordered: [],
  })
})

test('a token that was shown as saved and is missing is lost, also in the middle of a run', () => {
  expect(checkText([both], '[w001-000001]', false).lost).toEqual(['[w001-000000]'])
})

test('a token that nobody called saved is owed only once everybody is back', () => {
  const pending = run(token(0, 100, null))
  expect(checkText([pending], '', false).lost).toEqual([])
  expect(checkText([pending], '', true).lost).toEqual(['[w001-000000]'])
})

test('a tab that crashes may cost what was typed in its last two seconds, and not more', () => {
  const crashed: Run = { history: [token(0, 1_000, null), token(1, 3_500, null)], crashes: [4_000] }
  expect(checkText([crashed], '', true).lost).toEqual(['[w001-000000]'])
})

test('a token that stands twice is found', () => {
  expect(checkText([both], '[w001-000000][w001-000001][w001-000000]', true).doubled).toEqual([
    '[w001-000000]',
  ])
})

test('tokens in another order than they were typed in are found', () => {
  expect(checkText([both], '[w001-000001][w001-000000]', true).disordered).toEqual(['[w001-000001]'])
})

test('a gap and a repeat in a series of numbers are found', () => {
  expect(problemOfNumbers('log', [1, 2, 3])).toBeNull()
  expect(problemOfNumbers('log', [1, 3])).toContain('3 stands where 2 belongs')
  expect(problemOfNumbers('log', [1, 1, 2])).toContain('1 stands where 2 belongs')
})
