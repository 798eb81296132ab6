import type { NodeJson } from './story-document.ts'

/** The words of a node. A line break inside a block is one newline, blocks are parted by a newline. */
export function textOf(node: NodeJson): string {
  if (node.type === 'hardBreak') return '\n'
  if (node.text !== undefined) return node.text
  const children = node.content ?? []
  const isInline = children.every((child) => child.text !== undefined || child.type === 'hardBreak')
  return children.map(textOf).join(isInline ? '' : '\n')
}
