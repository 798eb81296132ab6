import { applyUpdate, ContentString, decodeUpdate, Doc, isDeleted, Item, iterateDeletedStructs } from 'yjs'
import type { AbstractType, ID, Transaction, XmlText } from 'yjs'
import { DOCUMENT_PARTS } from '../../model/story-document.ts'

/** One update of a story's log. */
export type Logged = { seq: number; bytes: Uint8Array }

/** A text of which somebody's letters went without anybody deleting them, and the block that took it along. */
export type Loss = { text: ID; root: ID; isLost: (id: ID) => boolean }

type Deleted = ReturnType<typeof decodeUpdate>['ds']

/** The Y.Doc of these updates, in which nothing is forgotten. */
export function wholeYDoc(log: readonly Logged[]): Doc {
  const ydoc = new Doc({ gc: false })
  for (const part of DOCUMENT_PARTS) ydoc.getXmlFragment(part)
  ydoc.transact(() => {
    for (const { bytes } of log) applyUpdate(ydoc, bytes)
  })
  return ydoc
}

/** What an update says is deleted. */
export function deletedBy({ bytes }: Logged): Deleted {
  return decodeUpdate(bytes).ds
}

/**
 * The texts that lose letters by the update `last`, though its author did not delete them: they were typed in a block that somebody
 * who had not seen them took out.
 */
export function lossesBy(before: Doc, last: Logged): Loss[] {
  const deleted = deletedBy(last)
  const lost = new Map<AbstractType<unknown>, ID[]>()
  const collect = (transaction: Transaction): void =>
    iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Item) || !(struct.content instanceof ContentString)) return
      const parent = struct.parent as AbstractType<unknown>
      if (!parent._item?.deleted) return
      for (let at = 0; at < struct.length; at += 1) {
        const id = { client: struct.id.client, clock: struct.id.clock + at } as ID
        if (!isDeleted(deleted, id)) lost.set(parent, [...(lost.get(parent) ?? []), id])
      }
    })
  before.once('afterTransaction', collect)
  applyUpdate(before, last.bytes)
  return [...lost].flatMap(([text, ids]) => {
    const root = deadRoot(text as XmlText)
    const keys = new Set(ids.map(keyOf))
    return text._item && root ? [{ text: text._item.id, root, isLost: (id: ID) => keys.has(keyOf(id)) }] : []
  })
}

const keyOf = ({ client, clock }: ID): string => `${client} ${clock}`

/** The outermost block that is gone and holds this text. */
function deadRoot(text: XmlText): ID | null {
  let root: ID | null = null
  for (let item = text._item; item; item = (item.parent as AbstractType<unknown>)._item)
    if (item.deleted) root = item.id
  return root
}
