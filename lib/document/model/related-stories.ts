import { leafBlocks } from './leaf-blocks.ts'
import type { StoryDocument } from './story-document.ts'

/** The ids of the stories that the text points to as related, in reading order, each once. */
export function relatedStoryIdsIn(document: StoryDocument): string[] {
  const ids = leafBlocks(document).map(({ node }) => node.attrs?.['storyId'])
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}
