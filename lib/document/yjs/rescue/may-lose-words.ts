import {
  ContentString,
  ContentType,
  decodeUpdate,
  findIndexSS,
  getItem,
  getState,
  isDeleted,
  Item,
} from 'yjs'
import type { AbstractType, Doc, ID } from 'yjs'

type Deleted = ReturnType<typeof decodeUpdate>['ds']

/**
 * Whether words may be lost by an update: it types in a block that is gone, or takes out a block with words in it that its author did
 * not see. Costs next to nothing for a key press; asked before the update is applied, or, of its own words, after it.
 */
export function mayLoseWords(ydoc: Doc, bytes: Uint8Array): boolean {
  const { structs, ds } = decodeUpdate(bytes)
  const typesInGone = structs.some(
    (struct) =>
      struct instanceof Item &&
      struct.content instanceof ContentString &&
      !isAllDeleted(ds, struct) &&
      isGone(ydoc, struct),
  )
  return typesInGone || takesUnseen(ydoc, ds)
}

function isGone(ydoc: Doc, item: Item): boolean {
  if (knows(ydoc, item.id)) return isDead(getItem(ydoc.store, item.id))
  const { parent, origin, rightOrigin } = item
  const beside = [origin, rightOrigin].find((id) => id !== null && knows(ydoc, id))
  if (beside) {
    const there: unknown = getItem(ydoc.store, beside)
    return !(there instanceof Item) || isDead((there.parent as AbstractType<unknown>)._item)
  }
  const id = parent !== null && typeof parent === 'object' && 'clock' in parent ? (parent as ID) : null
  return id !== null && knows(ydoc, id) && isDead(getItem(ydoc.store, id))
}

const isDead = (struct: unknown): boolean => struct !== null && (!(struct instanceof Item) || struct.deleted)

function knows(ydoc: Doc, { client, clock }: ID): boolean {
  return clock < getState(ydoc.store, client)
}

function takesUnseen(ydoc: Doc, deleted: Deleted): boolean {
  for (const [client, ranges] of deleted.clients) {
    const structs = ydoc.store.clients.get(client) ?? []
    for (const { clock, len } of ranges) {
      if (clock >= getState(ydoc.store, client)) continue
      for (let at = findIndexSS(structs, clock); at < structs.length; at += 1) {
        const struct = structs[at]
        if (!struct || struct.id.clock >= clock + len) break
        if (!(struct instanceof Item) || struct.deleted || !(struct.content instanceof ContentType)) continue
        if (holdsOthers(struct.content.type, deleted)) return true
      }
    }
  }
  return false
}

/** Whether anything that stands in the type is not among what is deleted. */
function holdsOthers(type: AbstractType<unknown>, deleted: Deleted): boolean {
  for (let item = type._start; item; item = item.right) {
    if (item.deleted) continue
    if (item.content instanceof ContentType && holdsOthers(item.content.type, deleted)) return true
    if (!(item.content instanceof ContentString)) continue
    if (!isAllDeleted(deleted, item)) return true
  }
  return false
}

function isAllDeleted(deleted: Deleted, { id, length }: Item): boolean {
  for (let at = 0; at < length; at += 1)
    if (!isDeleted(deleted, { client: id.client, clock: id.clock + at } as ID)) return false
  return true
}
