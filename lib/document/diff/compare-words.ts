import { diffWordsWithSpace } from 'diff'

export type WordRun = { text: string; kind: 'same' | 'added' | 'removed' }

const MOST_EDITS = 4_000

/** Compares two texts word by word. Runs that are not removed make up `after`, runs that are not added `before`. */
export function compareWords(before: string, after: string): WordRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return runs
    .filter((run) => run.value !== '')
    .map((run) => ({ text: run.value, kind: run.added ? 'added' : run.removed ? 'removed' : 'same' }))
}
