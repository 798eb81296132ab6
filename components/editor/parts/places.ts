import type { Node } from '@tiptap/pm/model'
import type { Place } from '#lib/checks/model/finding.ts'
import type { DocumentPart } from '#lib/document/model/story-document.ts'

/** The part of the story whose editor holds a place of the flat text. */
export function partOfPlace(place: Pick<Place, 'part'>): DocumentPart {
  if (place.part === 'keyPoint') return 'keyPoints'
  return place.part === 'caption' ? 'body' : place.part
}

/**
 * Where a place of the flat text lies in an editor's document. Blocks are counted as `toTextBlocks` counts them: captions apart
 * from the body's other text, rules and notes to the desk not at all. Null when the text has moved on and there is no such block.
 */
export function rangeOfPlace(doc: Node, place: Place): { from: number; to: number } | null {
  const block = textblockAt(doc, place)
  if (!block) return null
  const start = block.position + 1
  const end = start + block.node.content.size
  return { from: Math.min(start + place.from, end), to: Math.min(start + place.to, end) }
}

function textblockAt(doc: Node, place: Place): { node: Node; position: number } | null {
  let seen = -1
  let found: { node: Node; position: number } | null = null
  doc.descendants((node, position) => {
    if (found || !node.isTextblock) return !found
    if (node.type.name === 'deskNote') return false
    if ((node.type.name === 'photo') === (place.part === 'caption')) seen += 1
    else return false
    if (seen === place.index) found = { node, position }
    return false
  })
  return found
}

/** Where a photo stands in the body, or null. */
export function positionOfPhoto(doc: Node, photoUseId: string): number | null {
  let found: number | null = null
  doc.descendants((node, position) => {
    if (node.type.name === 'photo' && node.attrs['photoUseId'] === photoUseId) found ??= position
    return found === null
  })
  return found
}
