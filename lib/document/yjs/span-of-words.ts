import { absolutePositionToRelativePosition, initProseMirrorDoc } from '@tiptap/y-tiptap'
import { encodeRelativePosition } from 'yjs'
import type { Doc } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import type { DocumentPart } from '../model/story-document.ts'

/** What a browser sends of selected words: their part, where they begin and end as Yjs relative positions in base64, and the words. */
export type SentSpan = { part: DocumentPart; from: string; to: string; quote: string }

/** Selects words where they first stand within one block of a part. Throws when they are not in it. */
export function spanOfWords(ydoc: Doc, words: string, part: DocumentPart): SentSpan {
  const fragment = ydoc.getXmlFragment(part)
  const { doc, mapping } = initProseMirrorDoc(fragment, schemaFor(part))
  let from = -1
  doc.descendants((node, position) => {
    const at = node.isTextblock && from < 0 ? node.textContent.indexOf(words) : -1
    if (at >= 0) from = position + 1 + at
  })
  if (from < 0) throw new Error(`“${words}” is not in the ${part}`)
  const encoded = (position: number): string => {
    const relative = absolutePositionToRelativePosition(position, fragment, mapping)
    return Buffer.from(encodeRelativePosition(relative)).toString('base64')
  }
  return { part, from: encoded(from), to: encoded(from + words.length), quote: words }
}
