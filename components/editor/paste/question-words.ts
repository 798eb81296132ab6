import type { CopyPreview } from './use-arrivals.ts'

/** The question that a paste from another story asks, with how much is behind the words. */
export function questionTitle({ sources, leftOut }: Pick<CopyPreview, 'sources' | 'leftOut'>): string {
  return `These words rest on ${countOf(sources.length + leftOut.length)} in another story`
}

/** What came along, and what did not. */
export function broughtWords(sources: number, leftOut: readonly string[]): string {
  const came = `${sources === 1 ? '1 source' : `${sources} sources`} came along, unverified.`
  if (leftOut.length === 0) return came
  return `${came} Left behind: ${leftOut.map((name) => `“${name}”`).join(', ')}.`
}

function countOf(count: number): string {
  return count === 1 ? 'a source' : `${count} sources`
}
