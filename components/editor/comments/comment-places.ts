import type { Node } from '@tiptap/pm/model'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import type { Range } from '../claims/claim-ranges.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { selectRange } from '../parts/select-place.ts'

/** The first words of a conversation in the text. */
export type CommentPlace = { part: DocumentPart; range: Range }

/** The first range of every conversation of a document, in reading order; neighbouring runs are one range. One pass. */
export function commentRanges(doc: Node): Map<string, Range> {
  const ranges = new Map<string, Range>()
  doc.descendants((node, from) => {
    if (!node.isText) return
    const to = from + node.nodeSize
    for (const mark of node.marks) {
      if (mark.type.name !== 'comment') continue
      const id = String(mark.attrs['id'])
      const known = ranges.get(id)
      if (!known) ranges.set(id, { from, to })
      else if (known.to === from) known.to = to
    }
  })
  return ranges
}

/** Where every conversation stands on the page, in reading order. */
export function commentPlaces(editors: PartEditors): Map<string, CommentPlace> {
  const places = new Map<string, CommentPlace>()
  for (const [part, editor] of editors.all()) {
    for (const [id, range] of commentRanges(editor.state.doc)) {
      if (!places.has(id)) places.set(id, { part, range })
    }
  }
  return places
}

/** Selects the words of a conversation and shows them; false when no words are left of it. */
export function jumpToThread(editors: PartEditors, id: string): boolean {
  const place = commentPlaces(editors).get(id)
  const editor = place && editors.get(place.part)
  return editor ? selectRange(editor, place.range) : false
}

/** The conversations that the selection means: those whose words the cursor touches, or whose words are exactly those selected. */
export function threadsMeant(editors: PartEditors): string[] {
  const { selection, doc } = editors.active()?.state ?? {}
  if (!selection || !doc) return []
  const { from, to, empty, $from } = selection
  if (!empty) {
    const exact = [...commentRanges(doc)].filter(([, range]) => range.from === from && range.to === to)
    return exact.map(([id]) => id)
  }
  const marks = [...($from.nodeBefore?.marks ?? []), ...($from.nodeAfter?.marks ?? [])]
  const ids = marks.filter((mark) => mark.type.name === 'comment').map((mark) => String(mark.attrs['id']))
  return [...new Set(ids)]
}
