import type { Node } from '@tiptap/pm/model'
import type { Place } from '#lib/checks/model/finding.ts'
import { readBlockSuggestions } from '#lib/document/suggestions/block-suggestions.ts'
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
  return {
    from: start + standingOffset(block.node, place.from, 'start'),
    to: start + standingOffset(block.node, place.to, 'end'),
  }
}

/** Where an offset of the standing words lies in a block: words that are only suggested are stepped over. */
function standingOffset(block: Node, offset: number, edge: 'start' | 'end'): number {
  let [left, at, found] = [offset, 0, -1]
  block.forEach((node) => {
    if (found < 0 && !isOnlySuggested(node)) {
      if (left < node.nodeSize || (edge === 'end' && left === node.nodeSize)) found = at + left
      left -= node.nodeSize
    }
    at += node.nodeSize
  })
  return found < 0 ? at : found
}

/** Whether a node is in the text as a suggestion alone, so that it counts for nothing yet. */
function isOnlySuggested(node: Node): boolean {
  if (node.marks.some(({ type }) => type.name === 'insertion')) return true
  return readBlockSuggestions(node.attrs['suggestions']).some(
    ({ does }) => does === 'insert' || does === 'split',
  )
}

function textblockAt(doc: Node, place: Place): { node: Node; position: number } | null {
  let seen = -1
  let found: { node: Node; position: number } | null = null
  doc.descendants((node, position) => {
    if (found || isOnlySuggested(node)) return false
    if (!node.isTextblock) return true
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
