import { Fragment } from '@tiptap/pm/model'
import type { Node, NodeType } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { positionOfPhoto } from '../parts/places.ts'
import type { PhotoWords } from '../photo/insert-photo.ts'
import { insertBlock } from './insert-block.ts'

/**
 * Puts photos into the story as one gallery. One that already stands in the text moves into it, caption and all: a photo stands
 * in a story once. Null when there are none.
 */
export function insertGallery(state: EditorState, photos: readonly PhotoWords[]): Transaction | null {
  const { photo, gallery } = state.schema.nodes
  if (!photo || !gallery || photos.length === 0) return null
  const nodes = photos.map((words) => standing(state.doc, words.photoUseId) ?? photoNode(photo, words))
  const tr = insertBlock(state, gallery.create(null, nodes))
  for (const { photoUseId } of photos) {
    const before = positionOfPhoto(state.doc, photoUseId)
    if (before !== null) takeOut(tr, tr.mapping.map(before))
  }
  return tr
}

function photoNode(type: NodeType, { photoUseId, alt, caption }: PhotoWords): Node {
  const words = caption.replace(/\s+/g, ' ').trim()
  return type.create({ photoUseId, alt, crop: null }, words ? type.schema.text(words) : null)
}

function standing(doc: Node, photoUseId: string): Node | null {
  const position = positionOfPhoto(doc, photoUseId)
  return position === null ? null : doc.nodeAt(position)
}

/** Takes the photo at a position out, and the gallery that it was the last of. */
function takeOut(tr: Transaction, position: number): void {
  const node = tr.doc.nodeAt(position)
  if (node?.type.name !== 'photo') return
  const $position = tr.doc.resolve(position)
  const isLast = $position.parent.type.name === 'gallery' && $position.parent.childCount === 1
  if (isLast) tr.delete($position.before(), $position.after())
  else tr.delete(position, position + node.nodeSize)
}

/** Joins the photo or gallery at a position with the photo or gallery after it; null when there is none. */
export function joinPhotos(state: EditorState, position: number): Transaction | null {
  const { gallery } = state.schema.nodes
  const first = state.doc.nodeAt(position)
  const second = first && state.doc.nodeAt(position + first.nodeSize)
  if (!gallery || !first || !second || !isPicture(first) || !isPicture(second)) return null
  const photos = [first, second].flatMap((node) => (node.type === gallery ? node.children : [node]))
  const to = position + first.nodeSize + second.nodeSize
  return state.tr.replaceWith(position, to, gallery.create(null, photos)).scrollIntoView()
}

const isPicture = (node: Node): boolean => node.type.name === 'photo' || node.type.name === 'gallery'

/** Makes single photos of a gallery again; null when there is none at the position. */
export function splitGallery(state: EditorState, position: number): Transaction | null {
  const node = state.doc.nodeAt(position)
  if (node?.type.name !== 'gallery') return null
  const tr = state.tr.replaceWith(position, position + node.nodeSize, Fragment.from(node.children))
  return tr.setSelection(NodeSelection.create(tr.doc, position)).scrollIntoView()
}
