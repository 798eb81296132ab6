import type { TextBlock } from '#lib/document/model/text-blocks.ts'
import type { BlockText } from './model/block-text.ts'

const NOTHING: readonly never[] = []

function contentKey(block: BlockText): string {
  const links = block.links.map((link) => `${link.from}-${link.to} ${link.href}`).join('\n')
  return `${block.part}|${block.kind}|${links}|${block.text}`
}

/**
 * Remembers what `read` found in each block, by the block's content. Given the blocks of a story it returns the readings
 * in the same order and calls `read` only for content it has not seen in the last two calls (two, so that undo is free).
 */
export function createReadingMemory<Reading>(
  read: (block: BlockText) => Reading[],
): (blocks: readonly TextBlock[]) => (readonly Reading[])[] {
  let current = new Map<string, readonly Reading[]>()
  let previous = new Map<string, readonly Reading[]>()
  return (blocks) => {
    const next = new Map<string, readonly Reading[]>()
    const readings = blocks.map((block) => {
      if (block.text === '' && block.links.length === 0) return NOTHING
      const key = contentKey(block)
      const known = next.get(key) ?? current.get(key) ?? previous.get(key)
      const found = known ?? read(block)
      next.set(key, found)
      return found
    })
    previous = current
    current = next
    return readings
  }
}
