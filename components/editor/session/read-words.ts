import type { Node } from '@tiptap/pm/model'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import type { NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'
import { plainJson } from '#lib/document/model/plain-json.ts'
import { withoutComments } from '#lib/document/model/without-comments.ts'
import { documentFromYDoc, metaFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import type { StorySession } from './story-session.ts'

// Blocks of an editor are never changed, only replaced: what one was as data holds for good.
const known = new WeakMap<Node, NodeJson>()

/**
 * The story's words as plain data, as `documentFromYDoc` gives them. Where all four editors stand they are read from those, and a block that
 * did not change is the very same object as at the last reading, so that a long story costs what changed in it.
 */
export function readWords(session: StorySession, editors: PartEditors): StoryDocument {
  const [headline, dek, keyPoints, body] = DOCUMENT_PARTS.map((part) => {
    const editor = editors.get(part)
    return editor && !editor.isDestroyed ? editor.state.doc : null
  })
  if (!headline || !dek || !keyPoints || !body) return documentFromYDoc(session.ydoc)
  return {
    ...metaFromYDoc(session.ydoc),
    headline: asData(headline),
    dek: asData(dek),
    keyPoints: asData(keyPoints),
    body: asData(body),
  }
}

/** A node of an editor as plain data, without marks of comments; the same object as long as the node stands. */
export function asData(node: Node): NodeJson {
  const before = known.get(node)
  if (before) return before
  const made =
    node.isTextblock || node.isLeaf
      ? plainJson(withoutComments(node.toJSON() as NodeJson))
      : containerAsData(node)
  known.set(node, made)
  return made
}

function containerAsData(node: Node): NodeJson {
  const alone = plainJson(node.type.create(node.attrs).toJSON() as NodeJson)
  return node.childCount > 0 ? { ...alone, content: node.children.map(asData) } : alone
}
