import { leafBlocks } from './leaf-blocks.ts'
import type { NodeJson, StoryDocument } from './story-document.ts'

/** A part without the notes to the desk that stand in it; the same node when there are none. */
export function withoutDeskNotes(node: NodeJson): NodeJson {
  const { content } = node
  if (!content?.some((child) => child.type === 'deskNote')) return node
  return { ...node, content: content.filter((child) => child.type !== 'deskNote') }
}

/** How many notes to the desk stand in the story. */
export function countDeskNotes(document: StoryDocument): number {
  return leafBlocks(document).filter(({ kind }) => kind === 'note').length
}
