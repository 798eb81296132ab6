import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { BlockText } from './model/block-text.ts'

/** What a reading of the block depends on, as one text: equal keys are read alike. */
export function contentKey(block: BlockText): string {
  const links = block.links.map((link) => `${link.from}-${link.to} ${link.href}`).join('\n')
  return `${block.part}|${block.kind}|${links}|${block.text}`
}

/**
 * Remembers what `read` found in each block, by the block's content key. Given the blocks of a story and their keys it
 * returns the readings in the same order and calls `read` only for content that it has not seen in the last two calls
 * (two, so that undo is free).
 */
export function createReadingMemory<Reading>(
  read: (block: BlockText) => Reading[],
): (blocks: readonly TextBlock[], keys: readonly string[]) => (readonly Reading[])[] {
  let current = new Map<string, readonly Reading[]>()
  let previous = new Map<string, readonly Reading[]>()
  return (blocks, keys) => {
    const next = new Map<string, readonly Reading[]>()
    const readings = blocks.map((block, at) => {
      const key = keys[at] ?? contentKey(block)
      const found = next.get(key) ?? current.get(key) ?? previous.get(key) ?? read(block)
      next.set(key, found)
      return found
    })
    previous = current
    current = next
    return readings
  }
}
