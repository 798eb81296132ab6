import { Node } from '@tiptap/core'

/**
 * The top node of a part. Each part has its own rule for what it may hold, so each kit makes its own.
 * `content` is a ProseMirror content expression such as `line` or `block+`.
 */
export function docNode(content: string) {
  return Node.create({ name: 'doc', topNode: true, content })
}
