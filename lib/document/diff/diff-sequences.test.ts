import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSequences } from './diff-sequences.ts'

const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 })

test('the way leads from the one to the other, and what it calls the same is the same', () => {
  fc.assert(
    fc.property(few, few, fc.constantFrom(0, 3, 1_000), (before, after, most) => {
      let [at, to] = [0, 0]
      for (const { kind, count } of diffSequences(before, after, most)) {
        if (kind === 'same') expect(before.slice(at, at + count)).toEqual(after.slice(to, to + count))
        at += kind === 'added' ? 0 : count
        to += kind === 'removed' ? 0 : count
      }
      expect([at, to]).toEqual([before.length, after.length])
    }),
    { numRuns: 2_000 },
  )
})

test('no way is shorter', () => {
  fc.assert(
    fc.property(few, few, (before, after) => {
      const kept = diffSequences(before, after, 1_000)
        .filter(({ kind }) => kind === 'same')
        .reduce((sum, { count }) => sum + count, 0)
      expect(kept).toBe(longestCommon(before, after))
    }),
    { numRuns: 2_000 },
  )
})

test('what was compared before, however long, says nothing of what is compared now', () => {
  const long = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 150, maxLength: 250 })
  fc.assert(
    fc.property(long, long, few, few, (longA, longB, before, after) => {
      const alone = diffSequences(before, after, 1_000)
      const kept = diffSequences(longA, longB, 1_000).filter(({ kind }) => kind === 'same')
      expect(kept.reduce((sum, { count }) => sum + count, 0)).toBe(longestCommon(longA, longB))
      expect(diffSequences(before, after, 1_000)).toEqual(alone)
    }),
    { numRuns: 30 },
  )
})

/** The plain quadratic table. */
function longestCommon(a: string[], b: string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [here, below] = [table[i] ?? [], table[i + 1] ?? []]
      here[j] = a[i] === b[j] ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, here[j + 1] ?? 0)
    }
  }
  return table[0]?.[0] ?? 0
}
