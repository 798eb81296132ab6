import type { Node } from '@tiptap/pm/model'
import { XmlElement, XmlText } from 'yjs'
import type { Doc } from 'yjs'
import type { PartEditors } from '../parts/part-editors.ts'

// Nodes never change, so that of a long story only the blocks that changed are read again.
const texts = new WeakMap<Node, string>()

/** Whether every editor on the page shows the words and blocks that its part of the document holds. */
export function screenShows(editors: PartEditors, ydoc: Doc): boolean {
  return editors.all().every(([part, editor]) => {
    const fragment = ydoc.getXmlFragment(part)
    // A part that nobody wrote yet is shown as an empty one.
    if (editor.isDestroyed || fragment.length === 0) return true
    return textOfNodes(editor.state.doc) === fragment.toArray().map(textOfType).join('')
  })
}

function textOfNodes(parent: Node): string {
  let text = ''
  parent.forEach((child) => (text += textOfNode(child)))
  return text
}

function textOfNode(node: Node): string {
  if (node.text !== undefined) return node.text
  const known = texts.get(node) ?? `<${node.type.name}>${textOfNodes(node)}</>`
  texts.set(node, known)
  return known
}

/** The same, of what the document holds. */
function textOfType(type: unknown): string {
  if (type instanceof XmlElement) return `<${type.nodeName}>${type.toArray().map(textOfType).join('')}</>`
  if (!(type instanceof XmlText)) return ''
  return (type.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('')
}
