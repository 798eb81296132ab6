import type { Node } from '@tiptap/pm/model'

/** Where nodes stand in a document that carry one of these photo uses, last first. */
export function photosIn(doc: Node, photos: readonly { as: string }[]): { from: number; to: number }[] {
  const ids = new Set(photos.map(({ as }) => as))
  const found: { from: number; to: number }[] = []
  doc.descendants((node, from) => {
    if (ids.has(String(node.attrs['photoUseId']))) found.unshift({ from, to: from + node.nodeSize })
    return !node.isTextblock
  })
  return found
}
