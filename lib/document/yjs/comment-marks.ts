import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap'
import {
  createAbsolutePositionFromRelativePosition,
  decodeRelativePosition,
  Doc,
  XmlElement,
  XmlText,
} from 'yjs'
import type { AbsolutePosition, XmlFragment } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import { DOCUMENT_PARTS, type DocumentPart } from '../model/story-document.ts'

const PREFIX = 'comment--'

/** Words of one part between two Yjs relative positions, each encoded by `encodeRelativePosition`. */
export type WordSpan = { part: DocumentPart; from: Uint8Array; to: Uint8Array }

type Run = { text: XmlText; from: number; to: number }

/** Some words of a Y.Doc that are there now, and what puts a thread's mark on them. */
export type FoundWords = { words: string; mark: (threadId: string) => void }

/**
 * Finds the words of a span as the Y.Doc holds them now. Null when nothing is left between the two positions, or when they are
 * not positions in that part at all. Blocks are parted by one space in `words`.
 */
export function findWords(ydoc: Doc, { part, from, to }: WordSpan): FoundWords | null {
  const [start, end] = [resolved(ydoc, from), resolved(ydoc, to)]
  if (!start || !end) return null
  const runs = runsBetween(ydoc.getXmlFragment(part), start, end)
    .filter((run) => takesComments(part, run.text))
    .map(wholeCharacters)
  const words = runs.map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim()
  if (words === '') return null
  const mark = (threadId: string): void =>
    ydoc.transact(() => {
      const attributes = attributesOf(threadId)
      for (const run of runs) run.text.format(run.from, run.to - run.from, attributes)
    })
  return { words, mark }
}

/** Takes a thread's mark off all words of the Y.Doc, in one transaction. */
export function unmarkThread(ydoc: Doc, threadId: string): void {
  ydoc.transact(() => {
    for (const part of DOCUMENT_PARTS) {
      for (const text of textsIn(ydoc.getXmlFragment(part))) {
        for (const name of markNames(text, threadId)) text.format(0, text.length, { [name]: null })
      }
    }
  })
}

/** The ids of the threads whose words are still somewhere in the Y.Doc. */
export function anchoredThreads(ydoc: Doc): Set<string> {
  const texts = DOCUMENT_PARTS.flatMap((part) => textsIn(ydoc.getXmlFragment(part)))
  const marks = texts.flatMap(attributesIn).filter(([name]) => name.startsWith(PREFIX))
  return new Set(marks.flatMap(([, value]) => idOf(value) ?? []))
}

function resolved(ydoc: Doc, encoded: Uint8Array): AbsolutePosition | null {
  try {
    return createAbsolutePositionFromRelativePosition(decodeRelativePosition(encoded), ydoc)
  } catch {
    // Bytes that no editor wrote.
    return null
  }
}

/** Every run of text between two positions, in reading order; a position may lie in a text or between two nodes. */
function runsBetween(fragment: XmlFragment, start: AbsolutePosition, end: AbsolutePosition): Run[] {
  const runs: Run[] = []
  let [inside, ended] = [false, false]
  const visit = (node: XmlFragment | XmlElement | XmlText): void => {
    if (ended) return
    if (node instanceof XmlText) {
      const from = node === start.type ? start.index : inside ? 0 : null
      const to = node === end.type ? end.index : node.length
      inside ||= node === start.type
      ended = node === end.type
      if (from !== null && to > from) runs.push({ text: node, from, to })
      return
    }
    const children = node.toArray()
    for (let at = 0; at <= children.length && !ended; at += 1) {
      if (node === start.type && at === start.index) inside = true
      if (node === end.type && at === end.index) ended = true
      const child = children[at]
      if (!ended && (child instanceof XmlElement || child instanceof XmlText)) visit(child)
    }
  }
  visit(fragment)
  return ended ? runs : []
}

/** An editor deletes a node that holds a mark which its schema does not allow there. */
function takesComments(part: DocumentPart, text: XmlText): boolean {
  const { nodes, marks } = schemaFor(part)
  const name = text.parent instanceof XmlElement ? text.parent.nodeName : ''
  return marks['comment'] !== undefined && nodes[name]?.allowsMarkType(marks['comment']) === true
}

function textsIn(node: XmlFragment | XmlElement): XmlText[] {
  return node
    .toArray()
    .flatMap((child) =>
      child instanceof XmlText ? [child] : child instanceof XmlElement ? textsIn(child) : [],
    )
}

function wordsOf({ text, from, to }: Run): string {
  return unitsOf(text).slice(from, to)
}

/** The run without half a character at its ends: Yjs, asked to cut an emoji in two, puts a mark of doubt in its place. */
function wholeCharacters({ text, from, to }: Run): Run {
  const units = unitsOf(text)
  const cuts = (at: number) =>
    at > 0 && at < units.length && /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(units.slice(at - 1, at + 1))
  return { text, from: cuts(from) ? from - 1 : from, to: cuts(to) ? to + 1 : to }
}

/** The text as Yjs counts it: what is no text takes one place. */
function unitsOf(text: XmlText): string {
  return (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc'))
    .join('')
}

function attributesIn(text: XmlText): [string, unknown][] {
  const runs = text.toDelta() as { attributes?: Record<string, unknown> }[]
  return runs.flatMap(({ attributes }) => Object.entries(attributes ?? {}))
}

function markNames(text: XmlText, threadId: string): Set<string> {
  const mine = attributesIn(text).filter(
    ([name, value]) => name.startsWith(PREFIX) && idOf(value) === threadId,
  )
  return new Set(mine.map(([name]) => name))
}

function idOf(value: unknown): string | null {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' ? id : null
}

/** The mark as y-tiptap itself writes it: marks that may overlap are named by a hash, which is y-tiptap's own business. */
function attributesOf(threadId: string): Record<string, unknown> {
  const schema = schemaFor('headline')
  const marked = schema.text('x', [schema.mark('comment', { id: threadId })])
  const line = schema.node('doc', null, [schema.node('line', null, [marked])])
  const fragment = new Doc().getXmlFragment('headline')
  prosemirrorToYXmlFragment(line, fragment)
  return Object.fromEntries(textsIn(fragment).flatMap(attributesIn))
}
