import { leafBlocks } from './leaf-blocks.ts'
import type { StoryDocument } from './story-document.ts'

/** The ids of the photo uses that the document names, the lead photo first, then in reading order, each once. */
export function photoUseIdsIn(document: StoryDocument): string[] {
  const inText = leafBlocks(document).map((leaf) => leaf.node.attrs?.['photoUseId'])
  return [...new Set([document.meta.leadPhotoUseId, ...inText].filter((id) => typeof id === 'string'))]
}
