import { ContentFormat, ContentString, ContentType, getItem, Item, XmlText } from 'yjs'
import type { AbstractType, Doc, ID } from 'yjs'

/** A letter of a text in a Y.Doc that forgets nothing: who it is, whether it stands, and the marks that lie on it. */
export type Letter = { id: ID; letter: string; stands: boolean; marks: Record<string, unknown> }

/** Every letter that ever stood in a text, in order. */
export function lettersOf(text: XmlText): Letter[] {
  const letters: Letter[] = []
  let marks: Record<string, unknown> = {}
  for (let item = (text as AbstractType<unknown>)._start; item; item = item.right) {
    const { content } = item
    if (content instanceof ContentFormat && !item.deleted) {
      const { [content.key]: _, ...others } = marks
      marks = content.value === null ? others : { ...others, [content.key]: content.value as unknown }
    }
    if (!(content instanceof ContentString)) continue
    for (const [at, letter] of content.str.split('').entries())
      letters.push({
        id: { client: item.id.client, clock: item.id.clock + at } as ID,
        letter,
        stands: !item.deleted,
        marks,
      })
  }
  return letters
}

/** The type that the item `id` holds; null when the Y.Doc has no such type. */
export function typeAt(ydoc: Doc, id: ID): AbstractType<unknown> | null {
  const known = ydoc.store.clients.get(id.client)
  if (!known || id.clock >= (known.at(-1)?.id.clock ?? -1) + (known.at(-1)?.length ?? 0)) return null
  const item: unknown = getItem(ydoc.store, id)
  return item instanceof Item && item.content instanceof ContentType ? item.content.type : null
}

/** Every text that stands in the Y.Doc's fragments. */
export function textsIn(types: Iterable<AbstractType<unknown>>): XmlText[] {
  return [...types].flatMap((type) => {
    if (type instanceof XmlText) return [type]
    const texts: XmlText[] = []
    for (let item = type._start; item; item = item.right)
      if (!item.deleted && item.content instanceof ContentType) texts.push(...textsIn([item.content.type]))
    return texts
  })
}
