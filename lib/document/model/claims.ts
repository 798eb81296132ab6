import type { StoryDocument } from './story-document.ts'
import { toTextBlocks } from './text-blocks.ts'

/** The ids of every claim that lies on words of the document, in reading order, each once. */
export function claimIdsIn(document: StoryDocument): string[] {
  return [...wordsOfClaims(document).keys()]
}

/** The words that a claim lies on, in reading order; several ranges are joined by " … ". Empty when it lies on none. */
export function claimWords(document: StoryDocument, id: string): string {
  return wordsOfClaims(document).get(id)?.join(' … ') ?? ''
}

const known = new WeakMap<StoryDocument, Map<string, string[]>>()

/** The words under every claim, range by range, in reading order; read once for a document. */
function wordsOfClaims(document: StoryDocument): Map<string, string[]> {
  const words = known.get(document) ?? new Map<string, string[]>()
  if (known.has(document)) return words
  known.set(document, words)
  for (const { claims, text } of toTextBlocks(document)) {
    for (const { id, from, to } of claims) {
      const ranges = words.get(id) ?? []
      ranges.push(text.slice(from, to))
      words.set(id, ranges)
    }
  }
  return words
}
