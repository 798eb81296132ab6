import type { StoryDocument } from './story-document.ts'
import { toTextBlocks } from './text-blocks.ts'

/** The ids of every claim that lies on words of the document, in reading order, each once. */
export function claimIdsIn(document: StoryDocument): string[] {
  return [...new Set(toTextBlocks(document).flatMap((block) => block.claims.map((claim) => claim.id)))]
}

/** The words that a claim lies on, in reading order; several ranges are joined by " … ". Empty when it lies on none. */
export function claimWords(document: StoryDocument, id: string): string {
  const words = toTextBlocks(document).flatMap((block) =>
    block.claims.filter((claim) => claim.id === id).map((claim) => block.text.slice(claim.from, claim.to)),
  )
  return words.join(' … ')
}
