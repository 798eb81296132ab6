import { ContentString, Item, XmlElement, XmlText } from 'yjs'
import type { Doc, XmlFragment } from 'yjs'
import { DOCUMENT_PARTS } from '../model/story-document.ts'

/** Whether a Y.Doc has anything that somebody who has `vector` of it has not. */
export function isBeyond(ydoc: Doc, vector: Record<string, number>): boolean {
  for (const [client, structs] of ydoc.store.clients) {
    const last = structs.at(-1)
    if (last && last.id.clock + last.length > (vector[client] ?? 0)) return true
  }
  return false
}

/** The words of a Y.Doc that somebody who has `vector` of it has not, in reading order, block by block; deleted ones are left out. */
export function wordsBeyond(ydoc: Doc, vector: Record<string, number>): string[] {
  return DOCUMENT_PARTS.flatMap((part) => blocksIn(ydoc.getXmlFragment(part), vector)).filter(
    (words) => words.trim() !== '',
  )
}

function blocksIn(parent: XmlFragment, vector: Record<string, number>): string[] {
  const children = parent.toArray()
  const own = children.flatMap((child) => (child instanceof XmlText ? [newWordsOf(child, vector)] : []))
  const below = children.flatMap((child) => (child instanceof XmlElement ? blocksIn(child, vector) : []))
  return [...(own.length > 0 ? [own.join('')] : []), ...below]
}

function newWordsOf(text: XmlText, vector: Record<string, number>): string {
  let words = ''
  for (let item = text._start; item; item = item.right) {
    if (!(item instanceof Item) || item.deleted || !(item.content instanceof ContentString)) continue
    // A run may be known up to its middle: clocks count UTF-16 units.
    const known = Math.max(0, (vector[item.id.client] ?? 0) - item.id.clock)
    words += item.content.str.slice(known)
  }
  return words
}
