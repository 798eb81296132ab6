import { absolutePositionToRelativePosition, initProseMirrorDoc } from '@tiptap/y-tiptap'
import { encodeRelativePosition } from 'yjs'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'

/** What a browser sends of selected words: their part, where they stand, and the words. Throws when they are not in the part. */
export async function spanOf(db: Db, storyId: string, words: string, part: DocumentPart = 'body') {
  const { ydoc } = await loadYDoc(db, storyId)
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
  const span = { part, from: encoded(from), to: encoded(from + words.length), quote: words }
  ydoc.destroy()
  return span
}
