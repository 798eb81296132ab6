import { getItem, getState, isDeleted, Item, XmlElement, XmlText } from 'yjs'
import type { AbstractType, Doc, ID, XmlFragment } from 'yjs'
import { DOCUMENT_PARTS } from '../../model/story-document.ts'
import { lettersOf, textsIn, typeAt, type Letter } from './letters.ts'
import { spareCopies, takeOut } from './moved-twice.ts'
import { deletedBy, lossesBy, wholeYDoc, type Logged, type Loss } from './lost-words.ts'

/** Who puts words back that the update n would lose: beyond any name that Yjs rolls, so that nobody does it twice. */
const RESCUER = 2 ** 33

/**
 * The update that puts back the words which were typed in a block while somebody moved, turned or deleted it, and which the update
 * `seq` of the log would lose; null when it loses none. They go where they were typed in whatever the block became (moved, turned
 * into a heading, joined to another); else they stand in a block of their own at its place. A block that stands twice since, because
 * two people moved it at once, stands once again. `log` begins with all that the story is; once the update is in it, there is
 * nothing left to put back.
 */
export function rescueWords(log: readonly Logged[], seq: number): Uint8Array | null {
  const last = log.find((one) => one.seq === seq)
  if (!last) return null
  const earlier = log.filter((one) => one.seq < seq)
  const losses = lossesBy(wholeYDoc(earlier), last)
  const copies = spareCopies(log, last)
  if (losses.length === 0 && copies.length === 0) return null
  const now = wholeYDoc(log)
  now.clientID = RESCUER + seq
  if (getState(now.store, now.clientID) > 0) return null
  // Nothing but what is put back: an update of the whole state would say once more who deleted what.
  let update: Uint8Array | null = null
  now.once('update', (bytes: Uint8Array) => (update = bytes))
  now.transact(() => {
    for (const loss of losses) rescue(now, [...earlier, last], loss)
    for (const copy of copies) takeOut(now, copy)
  })
  return update
}

function rescue(now: Doc, log: Logged[], { text, root, isLost }: Loss): void {
  const taking = log.find((one) => isDeleted(deletedBy(one), root))
  if (!taking) return
  // As whoever typed saw it: without the update that took the block out, and those that rest on it.
  const typed = typeAt(wholeYDoc(log.filter((one) => one !== taking)), text)
  if (!(typed instanceof XmlText)) return
  const letters = lettersOf(typed)
  const runs = runsOf(letters, isLost)
  const copy = copyOf(log, taking, letters, isLost)
  if (copy) intoCopy(now, copy, letters, runs)
  else if (runs.some(({ words }) => words.trim() !== '')) intoOwnBlock(now, typed, root, runs)
}

type Run = { words: string; marks: Record<string, unknown>; after: Letter | null }

/** Neighbouring letters with the same marks that are to be put back, and the letter before them that was there already. */
function runsOf(letters: Letter[], isLost: (id: ID) => boolean): Run[] {
  const runs: (Run & { isOpen: boolean })[] = []
  let after: Letter | null = null
  for (const one of letters) {
    const run = runs.at(-1)
    if (!isLost(one.id)) {
      after = one
      if (run) run.isOpen = false
    } else if (one.stands) {
      if (run?.isOpen && JSON.stringify(run.marks) === JSON.stringify(one.marks)) run.words += one.letter
      else runs.push({ words: one.letter, marks: one.marks, after, isOpen: true })
    }
  }
  return runs
}

/** Where each letter of the block stands in what it became: by the letter's own key the id of its copy. */
type Copy = { text: ID; of: Map<Letter, ID>; first: ID }

function copyOf(log: Logged[], taking: Logged, letters: Letter[], isLost: (id: ID) => boolean): Copy | null {
  const before = wholeYDoc(log.filter((one) => one.seq < taking.seq))
  const after = wholeYDoc(log.filter((one) => one.seq <= taking.seq))
  const taken = deletedBy(taking)
  const seen = letters.filter(({ id }) => !isLost(id) && isDeleted(taken, id))
  for (const known of [seen, seen.filter(({ stands }) => stands)]) {
    const words = wordsOf(known)
    if (words === '') continue
    for (const text of textsIn(
      DOCUMENT_PARTS.map((part) => after.getXmlFragment(part) as AbstractType<unknown>),
    )) {
      const there = lettersOf(text).filter(({ stands }) => stands)
      const isNew = ({ id }: Letter): boolean => id.clock >= getState(before.store, id.client)
      const at = placeOf(there, words, isNew)
      const first = there[at]
      if (!first || !text._item) continue
      const of = new Map(known.map((letter, index) => [letter, there[at + index]?.id ?? first.id]))
      return { text: text._item.id, of, first: first.id }
    }
  }
  return null
}

function placeOf(there: Letter[], words: string, isNew: (letter: Letter) => boolean): number {
  const all = wordsOf(there)
  for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1))
    if (there.slice(at, at + words.length).every(isNew)) return at
  return -1
}

function intoCopy(now: Doc, copy: Copy, letters: Letter[], runs: Run[]): void {
  const text = typeAt(now, copy.text)
  if (!(text instanceof XmlText)) return
  for (const { words, marks, after } of runs.toReversed()) {
    const before = letters.slice(0, after ? letters.indexOf(after) + 1 : 0)
    const known = before.findLast((letter) => copy.of.has(letter))
    const anchor = known && copy.of.get(known)
    const index = anchor ? indexOf(text, anchor) + 1 : indexOf(text, copy.first)
    // What was typed before these words may have been put back already.
    const put = before.slice(known ? before.indexOf(known) + 1 : 0).filter(({ stands }) => stands)
    const isThere = text.toString().startsWith(wordsOf(put), index)
    text.insert(index + (isThere ? put.length : 0), words, marks)
  }
  // What whoever typed had deleted meanwhile came back with the copy.
  for (const [letter, id] of copy.of) {
    const item: unknown = getItem(now.store, id)
    if (!letter.stands && item instanceof Item && !item.deleted) text.delete(indexOf(text, id), 1)
  }
}

const wordsOf = (letters: readonly Letter[]): string => letters.map(({ letter }) => letter).join('')

/** How many letters stand before the letter `id`; one less when it is gone itself. */
function indexOf(text: XmlText, id: ID): number {
  const letters = lettersOf(text)
  const at = letters.findIndex((one) => one.id.client === id.client && one.id.clock === id.clock)
  const standing = letters.slice(0, at).filter(({ stands }) => stands).length
  return letters[at]?.stands === false ? standing - 1 : standing
}

/** Blocks that may stand with some words and nothing else; a photo, a table or a box that is gone does not come back for a few words. */
const ALONE = new Set([
  'paragraph',
  'heading',
  'keyPoint',
  'listItem',
  'bulletList',
  'orderedList',
  'blockquote',
  'deskNote',
])

/** The block as it was with nothing in it but the words that would be lost, else a paragraph of them beside what held it. */
function intoOwnBlock(now: Doc, typed: XmlText, root: ID, runs: Run[]): void {
  const gone: unknown = getItem(now.store, root)
  if (!(gone instanceof Item)) return
  const around = elementsAround(typed, root)
  let isAlone = around.every(({ nodeName }) => ALONE.has(nodeName))
  let place = gone
  for (let outer = holderOf(place); outer && (!isAlone || outer.deleted); outer = holderOf(place)) {
    place = outer
    isAlone = false
  }
  const parent = place.parent as XmlFragment
  if (around.some(({ nodeName }) => nodeName === 'line')) return intoLine(parent, runs)
  const text = new XmlText()
  const shells = isAlone ? around.map(shellOf) : [new XmlElement('paragraph')]
  const block = shells.reduce<XmlElement | XmlText>((inner, shell) => {
    shell.insert(0, [inner])
    return shell
  }, text)
  let index = 0
  for (let item = parent._start; item && item !== place; item = item.right) index += item.deleted ? 0 : 1
  parent.insert(index, [block])
  let at = 0
  for (const { words, marks } of runs) {
    text.insert(at, words, marks)
    at += words.length
  }
}

const holderOf = (item: Item): Item | null => (item.parent as AbstractType<unknown>)._item

/** The elements that hold a text, from the inside, up to the one that the item `root` is. */
function elementsAround(text: XmlText, root: ID): XmlElement[] {
  const elements: XmlElement[] = []
  for (let one: unknown = text.parent; one instanceof XmlElement; one = one.parent) {
    elements.push(one)
    if (one._item && sameId(one._item.id, root)) break
  }
  return elements
}

function shellOf(element: XmlElement): XmlElement {
  const shell = new XmlElement(element.nodeName)
  for (const [name, value] of Object.entries(element.getAttributes()))
    shell.setAttribute(name, value as string)
  return shell
}

/** A headline is one line: the words go to the end of the one that stands. */
function intoLine(parent: XmlFragment, runs: Run[]): void {
  const [text] = textsIn([parent as AbstractType<unknown>])
  for (const { words, marks } of runs) text?.insert(text.length, words, marks)
}

const sameId = (a: ID, b: ID): boolean => a.client === b.client && a.clock === b.clock
