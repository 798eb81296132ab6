import type { StoryDocument } from './story-document.ts'
import { toTextBlocks } from './text-blocks.ts'

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:/-][\p{L}\p{N}\p{M}]+)*/gu

/** The number of words in the body, without captions: what a newsroom means by the length of a story. */
export function wordCount(document: StoryDocument): number {
  const body = toTextBlocks(document).filter((block) => block.part === 'body')
  return body.reduce((sum, block) => sum + (block.text.match(WORD)?.length ?? 0), 0)
}
