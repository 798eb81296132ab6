import type { StoryDocument } from '../model/story-document.ts'
import { toTextBlocks, type TextBlock } from '../model/text-blocks.ts'

/** The whole story as plain text: blocks parted by an empty line, key points and list entries with a dash. */
export function toPlainText(document: StoryDocument): string {
  const blocks = toTextBlocks(document).filter((block) => block.text.trim() !== '')
  const isFirstOfBody = blocks.find((block) => block.part === 'body')
  return blocks.map((block) => (block === isFirstOfBody ? dateline(document) : '') + line(block)).join('\n\n')
}

function dateline(document: StoryDocument): string {
  const place = document.meta.dateline.trim()
  return place === '' ? '' : `${place} — `
}

function line(block: TextBlock): string {
  if (block.part === 'caption') return `[Photo: ${block.text}]`
  return block.part === 'keyPoint' || block.kind === 'listItem' ? `- ${block.text}` : block.text
}
