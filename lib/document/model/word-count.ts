import type { StoryDocument } from './story-document.ts'
import { toTextBlocks, type TextBlock } from './text-blocks.ts'

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,:/-][\p{L}\p{N}\p{M}]+)*/gu

/** What repeats or names something, and is not what a newsroom means by length. */
const UNCOUNTED = new Set(['caption', 'embed', 'pullQuote', 'speaker'])

/** The number of words in the body, without captions, pull quotes and notes: what a newsroom means by the length of a story. */
export function wordCount(document: StoryDocument): number {
  const body = toTextBlocks(document).filter((block) => block.part === 'body' && !UNCOUNTED.has(block.kind))
  return body.reduce((sum, block) => sum + wordsOf(block), 0)
}

const counted = new WeakMap<TextBlock, number>()

function wordsOf(block: TextBlock): number {
  const count = counted.get(block) ?? wordsIn(block.text)
  counted.set(block, count)
  return count
}

/** The number of words in a text. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0
}
