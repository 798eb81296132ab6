import type { NodeJson } from '#lib/document/model/story-document.ts'

/** The words in the one child of this type, or null when it holds none. */
export function childOf(node: NodeJson, type: string): NodeJson[] | null {
  const content = node.content?.find((child) => child.type === type)?.content ?? []
  return content.length > 0 ? content : null
}
