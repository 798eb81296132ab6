import { applyUpdate, ContentType, decodeUpdate, findIndexSS, getItem, getState, isDeleted, Item } from 'yjs'
import { XmlElement, XmlFragment, XmlText } from 'yjs'
import type { AbstractType, Doc, ID } from 'yjs'
import { lettersOf, typeAt } from './letters.ts'
import { deletedBy, wholeYDoc, type Logged } from './lost-words.ts'

type Deleted = ReturnType<typeof decodeUpdate>['ds']

/**
 * The blocks that are to go because the update `last` moved a block that somebody else had moved before it, unseen: both put it in anew,
 * and it stands twice. The later copy goes, and only where it is what the block was, so that no word goes with it.
 */
export function spareCopies(log: readonly Logged[], last: Logged): ID[] {
  const earlier = log.filter((one) => one.seq < last.seq)
  const candidates = movedAgain(wholeYDoc(earlier), last)
  if (candidates.length === 0) return []
  const now = wholeYDoc(log)
  const takings = earlier.map((one) => ({ one, deleted: deletedBy(one) }))
  const spare: ID[] = []
  for (const block of candidates) {
    const taking = takings.find(({ deleted }) => isDeleted(deleted, block))?.one
    const kept = taking && copiesOf(earlier, taking, block).find((id) => contentAt(now, id) !== null)
    // Whoever wrote right beside the first copy had seen it, and wanted a second one.
    if (!taking || !kept || restsOn(last, kept)) continue
    const unseen = [...earlier.filter((one) => one !== taking), last]
    const asMoved = wholeYDoc(unseen)
    const copy = copiesOf(unseen, last, block).find(
      (id) => !spare.some((one) => isSame(one, id)) && contentAt(now, id) === contentAt(asMoved, id),
    )
    if (copy) spare.push(copy)
  }
  return spare
}

/** So many blocks are looked at closely, each by reading the log anew; whoever moves more of them at once sees some twice. */
const MOST = 12

/**
 * The blocks that are gone from the Y.Doc before `last`, that it takes out all the same, and of which it may put in a copy. A page that was
 * away says of every block that ever went that it is gone, so only those are kept that ever held the words of a new one.
 */
function movedAgain(before: Doc, last: Logged): ID[] {
  const made = decodeUpdate(last.bytes).structs.filter(
    (struct) => isBlock(struct) && struct.id.clock >= getState(before.store, struct.id.client),
  )
  if (made.length === 0) return []
  const gone = goneAlready(before, deletedBy(last))
  applyUpdate(before, last.bytes)
  const copies = made.map(({ id }) => holdingOf(before, id)).filter((one) => one !== null)
  const isLike = (block: ID): boolean => {
    const old = holdingOf(before, block)
    return copies.some(({ name, stands }) => old?.name === name && isWithinOrder(stands, old.all))
  }
  return gone.filter(isLike).slice(-MOST)
}

/** What kind a block is, its words as they stand, and every letter that it ever held. */
function holdingOf(ydoc: Doc, id: ID): { name: string; stands: string; all: string } | null {
  const type = typeAt(ydoc, id)
  if (!(type instanceof XmlElement)) return null
  const letters = everyText(type as AbstractType<unknown>).flatMap(lettersOf)
  const said = (some: readonly { letter: string }[]): string => some.map(({ letter }) => letter).join('')
  return { name: type.nodeName, stands: said(letters.filter(({ stands }) => stands)), all: said(letters) }
}

/** Every text that a block holds or held. */
function everyText(type: AbstractType<unknown>): XmlText[] {
  if (type instanceof XmlText) return [type]
  const texts: XmlText[] = []
  for (let item = type._start; item; item = item.right)
    if (item.content instanceof ContentType) texts.push(...everyText(item.content.type))
  return texts
}

/** Whether the letters of one text stand in another in the same order, whatever is between them. */
function isWithinOrder(some: string, all: string): boolean {
  let at = 0
  for (const letter of all.split('')) if (letter === some[at]) at += 1
  return at === some.length
}

/** Takes a block out; not the only one of what holds it. */
export function takeOut(ydoc: Doc, id: ID): void {
  const item: unknown = getItem(ydoc.store, id)
  if (!(item instanceof Item) || !(item.parent instanceof XmlFragment) || item.parent.length < 2) return
  let index = 0
  for (let before = item.left; before; before = before.left) index += before.deleted ? 0 : before.length
  item.parent.delete(index, 1)
}

/**
 * Whether a block may stand twice by an update: it puts a block in and takes out what is gone already, or what one of the updates
 * takes out that were committed with it. Asked before the update is applied.
 */
export function mayStandTwice(ydoc: Doc, bytes: Uint8Array, together: readonly Uint8Array[] = []): boolean {
  const { structs, ds } = decodeUpdate(bytes)
  if (!structs.some((struct) => isBlock(struct) && !isDeleted(ds, struct.id))) return false
  return (
    rangesOf(ds).some(({ client, clock, len }) => findIn(ydoc, client, clock, len, isGone) !== undefined) ||
    together.some((other) => {
      const theirs = decodeUpdate(other).ds
      return rangesOf(ds).some(({ client, clock }) => isDeleted(theirs, { client, clock } as ID))
    })
  )
}

/** The outermost blocks that are gone from the Y.Doc and that an update takes out all the same. */
function goneAlready(ydoc: Doc, deleted: Deleted): ID[] {
  const gone: ID[] = []
  for (const { client, clock, len } of rangesOf(deleted))
    findIn(ydoc, client, clock, len, (struct) => {
      if (isBlock(struct) && struct.deleted && !isWithin(struct, deleted)) gone.push(struct.id)
      return false
    })
  return gone
}

/** The outermost blocks that an update of the log puts in and that are what `block` was just before it; an empty line is nobody's copy. */
function copiesOf(log: readonly Logged[], update: Logged, block: ID): ID[] {
  const before = wholeYDoc(log.filter((one) => one.seq < update.seq))
  const content = contentAt(before, block)
  if (content === null || content === EMPTY_LINE) return []
  const after = wholeYDoc(log.filter((one) => one.seq <= update.seq))
  const isNew = ({ client, clock }: ID): boolean => clock >= getState(before.store, client)
  return decodeUpdate(update.bytes)
    .structs.map(({ id }) => id)
    .filter((id) => isNew(id) && contentAt(after, id) === content && !isNew(holderAt(after, id) ?? NOBODY))
}

const EMPTY_LINE = JSON.stringify(['paragraph', [], []])
const NOBODY = { client: -1, clock: -1 } as ID

/** The block that holds the block `id`; null for an outermost one. */
function holderAt(ydoc: Doc, id: ID): ID | null {
  const item = typeAt(ydoc, id)?._item
  return (item && (item.parent as AbstractType<unknown>)._item?.id) ?? null
}

type Range = { client: number; clock: number; len: number }

const rangesOf = (deleted: Deleted): Range[] =>
  [...deleted.clients].flatMap(([client, ranges]) => ranges.map(({ clock, len }) => ({ client, clock, len })))

function findIn(
  ydoc: Doc,
  client: number,
  clock: number,
  len: number,
  is: (struct: unknown) => boolean,
): unknown {
  const structs = ydoc.store.clients.get(client) ?? []
  if (clock >= getState(ydoc.store, client)) return undefined
  for (let at = findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at]
    if (!struct || struct.id.clock >= clock + len) break
    if (is(struct)) return struct
  }
  return undefined
}

const isGone = (struct: unknown): boolean => !(struct instanceof Item) || struct.deleted

function isBlock(struct: unknown): struct is Item {
  return (
    struct instanceof Item &&
    struct.content instanceof ContentType &&
    struct.content.type instanceof XmlElement
  )
}

function isWithin(item: Item, deleted: Deleted): boolean {
  const holder = (item.parent as AbstractType<unknown>)._item
  return holder !== null && isDeleted(deleted, holder.id)
}

/** Whether an update puts something in right beside a block, or into it. */
function restsOn({ bytes }: Logged, block: ID): boolean {
  return decodeUpdate(bytes).structs.some(
    (struct) =>
      struct instanceof Item &&
      [struct.origin, struct.rightOrigin, struct.parent].some(
        (beside) => isId(beside) && isSame(beside, block),
      ),
  )
}

const isId = (one: unknown): one is ID => typeof one === 'object' && one !== null && 'clock' in one

const isSame = (one: ID, other: ID): boolean => one.client === other.client && one.clock === other.clock

/** What a block holds, kinds and marks and all; null where it does not stand. */
function contentAt(ydoc: Doc, id: ID): string | null {
  const type = typeAt(ydoc, id)
  return type && type._item?.deleted === false ? JSON.stringify(contentOf(type)) : null
}

function contentOf(type: unknown): unknown {
  if (type instanceof XmlText) return type.toDelta()
  if (!(type instanceof XmlElement)) return null
  const attributes = Object.entries(type.getAttributes()).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return [type.nodeName, attributes, type.toArray().map(contentOf)]
}
