import { XmlElement, XmlText, type XmlFragment } from 'yjs'
import { alignBlocks } from '../diff/align-blocks.ts'
import { diffSequences } from '../diff/diff-sequences.ts'
import { changeText, piecesOf } from './change-text.ts'

type Child = ReturnType<XmlFragment['toArray']>[number]
/** A child as it is compared: children with one `key` are the same, and only those of one `kind` can become each other. */
type Item = { child: Child; kind: string; text: string; key: string }

/**
 * Makes the children of `live` those of `wanted`, which lies in a Y.Doc of its own, and touches nothing that is the same in both:
 * blocks first, then words. Whoever writes elsewhere keeps their place, and comments stay on the words that stay.
 */
export function changeFragment(live: XmlFragment, wanted: XmlFragment): void {
  const [old, young] = [live.toArray().map(itemOf), wanted.toArray().map(itemOf)]
  let at = 0
  for (const [before, after] of pairsOf(old, young)) {
    if (before && after) {
      if (before.key !== after.key) changeChild(before.child, after.child)
      at += 1
    } else if (before) live.delete(at, 1)
    else if (after) {
      live.insert(at, [copyOf(after.child)])
      at += 1
    }
  }
}

// Beyond this many differing blocks two texts have nothing in common worth the search.
const MOST_EDITS = 2_000

/** Which child became which, in the order of both. */
function pairsOf(old: Item[], young: Item[]): [Item | null, Item | null][] {
  const pairs: [Item | null, Item | null][] = []
  let [removed, added]: [Item[], Item[]] = [[], []]
  let [from, to] = [0, 0]
  const settle = (): void => {
    for (const { before, after } of alignBlocks(removed, added)) {
      if (before && after && before.kind !== after.kind) pairs.push([before, null], [null, after])
      else pairs.push([before, after])
    }
    ;[from, to] = [from + removed.length, to + added.length]
    ;[removed, added] = [[], []]
  }
  const keys = (items: Item[]): string[] => items.map((item) => item.key)
  for (const { kind, count } of diffSequences(keys(old), keys(young), MOST_EDITS)) {
    if (kind === 'same') settle()
    for (let step = 0; step < count; step += 1) {
      const [before, after] = [old[from + removed.length], young[to + added.length]]
      if (kind === 'removed' && before) removed.push(before)
      if (kind === 'added' && after) added.push(after)
      if (kind === 'same' && before && after) {
        pairs.push([before, after])
        ;[from, to] = [from + 1, to + 1]
      }
    }
  }
  settle()
  return pairs
}

function changeChild(live: Child, wanted: Child): void {
  if (live instanceof XmlText && wanted instanceof XmlText) changeText(live, wanted)
  if (!(live instanceof XmlElement) || !(wanted instanceof XmlElement)) return
  const [before, after] = [attributesOf(live), attributesOf(wanted)]
  for (const name of Object.keys(before)) if (!(name in after)) live.removeAttribute(name)
  for (const [name, value] of Object.entries(after)) {
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) live.setAttribute(name, value as string)
  }
  changeFragment(live, wanted)
}

/** Attributes may be any JSON, whatever Yjs's types say. */
function attributesOf(element: XmlElement): Record<string, unknown> {
  return element.getAttributes()
}

function itemOf(child: Child, place: number): Item {
  if (child instanceof XmlText) return textItem(child, place)
  // A hook is nothing that an editor of ours writes: it is never kept.
  if (!(child instanceof XmlElement)) return { child, kind: 'hook', text: '', key: `hook ${place}` }
  const inner = child.toArray().map(itemOf)
  const attributes = Object.entries(attributesOf(child)).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    child,
    kind: child.nodeName,
    text: inner.map((item) => item.text).join(' '),
    key: JSON.stringify([child.nodeName, attributes, inner.map((item) => item.key)]),
  }
}

function textItem(child: XmlText, place: number): Item {
  const pieces = piecesOf(child)
  if (!pieces) return { child, kind: 'embed', text: '', key: `embed ${place}` }
  const runs: [text: string, marks: string][] = []
  for (const piece of pieces) {
    const [marks, last] = [JSON.stringify(piece.marks), runs.at(-1)]
    // Runs that differ in their comments alone are one run to whoever compares words.
    if (last?.[1] === marks) last[0] += piece.text
    else runs.push([piece.text, marks])
  }
  return { child, kind: 'text', text: runs.map(([text]) => text).join(''), key: JSON.stringify(runs) }
}

function copyOf(child: Child): XmlElement | XmlText {
  if (child instanceof XmlText) {
    const text = new XmlText()
    text.applyDelta(child.toDelta())
    return text
  }
  if (!(child instanceof XmlElement)) throw new RangeError('Only nodes and text can be copied into a story.')
  const element = new XmlElement(child.nodeName)
  for (const [name, value] of Object.entries(attributesOf(child))) element.setAttribute(name, value as string)
  element.insert(0, child.toArray().map(copyOf))
  return element
}
