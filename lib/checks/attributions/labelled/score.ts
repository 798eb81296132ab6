import type { Attribution, Excerpt } from '../attribution.ts'
import { readLabelled } from './read-labelled.ts'

/** How many were right, found and expected. */
export type Tally = { right: number; found: number; expected: number }

/** The measures of a run, by what was measured ("source, exact", "unnamed", …). */
export type Scores = Record<string, Tally>

const PARTS = ['source', 'cue', 'content'] as const

/**
 * Runs a finder over marked texts. Each part counts as right where its place is the same ("exact") or shares a unit with
 * the marked one ("overlap"); "unnamed" counts sources found as unnamed that overlap one marked so, "kind" cues of a kind.
 */
export function score(marked: readonly string[], find: (text: string) => Attribution[]): Scores {
  const scores: Scores = {}
  const count = (name: string, found: readonly Excerpt[], expected: readonly Excerpt[], isSame: Same) => {
    const tally = (scores[name] ??= { right: 0, found: 0, expected: 0 })
    const left = [...expected]
    tally.found += found.length
    tally.expected += expected.length
    for (const one of found) {
      const at = left.findIndex((other) => isSame(one, other))
      if (at === -1) continue
      left.splice(at, 1)
      tally.right += 1
    }
  }
  for (const { text, attributions } of marked.map(readLabelled)) {
    const found = find(text)
    for (const part of PARTS) {
      count(`${part}, exact`, partsOf(found, part), partsOf(attributions, part), isExact)
      count(`${part}, overlap`, partsOf(found, part), partsOf(attributions, part), overlaps)
    }
    count('unnamed', unnamedOf(found), unnamedOf(attributions), overlaps)
  }
  return scores
}

type Same = (one: Excerpt, other: Excerpt) => boolean

function isExact(one: Excerpt, other: Excerpt): boolean {
  return one.from === other.from && one.to === other.to
}

function overlaps(one: Excerpt, other: Excerpt): boolean {
  return one.from < other.to && other.from < one.to
}

function partsOf(attributions: readonly Attribution[], part: (typeof PARTS)[number]): Excerpt[] {
  return attributions.flatMap((attribution) => attribution[part] ?? [])
}

function unnamedOf(attributions: readonly Attribution[]): Excerpt[] {
  return attributions.flatMap(({ source }) => (source?.unnamed ? [source] : []))
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export function ratesOf({ right, found, expected }: Tally): {
  precision: number
  recall: number
  f1: number
} {
  const precision = found === 0 ? 1 : right / found
  const recall = expected === 0 ? 1 : right / expected
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
