import { diffArrays } from 'diff'
import { XmlElement, XmlText, type XmlFragment } from 'yjs'
import { alignBlocks } from '../diff/align-blocks.ts'
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

/** Which child became which, in the order of both. */
function pairsOf(old: Item[], young: Item[]): [Item | null, Item | null][] {
  const pairs: [Item | null, Item | null][] = []
  let [removed, added]: [Item[], Item[]] = [[], []]
  let from = 0
  const settle = (): void => {
    for (const { before, after } of alignBlocks(removed, added)) {
      if (before && after && before.kind !== after.kind) pairs.push([before, null], [null, after])
      else pairs.push([before, after])
    }
    from += removed.length
    ;[removed, added] = [[], []]
  }
  for (const run of diffArrays(old, young, { comparator: (a, b) => a.key === b.key })) {
    if (run.removed) removed.push(...run.value)
    else if (run.added) added.push(...run.value)
    else {
      settle()
      for (const item of run.value) pairs.push([old[from++] ?? item, item])
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
