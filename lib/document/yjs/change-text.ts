import type { XmlText } from 'yjs'
import { compareWords } from '../diff/compare-words.ts'

type Marks = Record<string, unknown>
/** A run of text: the marks of the words themselves, and beside them those of people who talk about the words. */
type Piece = { text: string; marks: Marks; kept: Marks }
type Operation =
  { retain: number; attributes?: Marks } | { insert: string; attributes: Marks } | { delete: number }

/** Marks that say something about the words and are no part of them: they stay where the words stay. */
const BESIDE = new Set(['comment'])

/** The text in runs of one look; null when it holds what is no text. Yjs names a mark that may overlap others `name--hash`. */
export function piecesOf(text: XmlText): Piece[] | null {
  const pieces: Piece[] = []
  for (const { insert, attributes = {} } of text.toDelta() as { insert: unknown; attributes?: Marks }[]) {
    if (typeof insert !== 'string') return null
    const isBeside = ([name]: [string, unknown]): boolean => BESIDE.has(name.split('--', 1)[0] ?? name)
    const entries = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))
    const marks = Object.fromEntries(entries.filter((entry) => !isBeside(entry)))
    pieces.push({ text: insert, marks, kept: Object.fromEntries(entries.filter(isBeside)) })
  }
  return pieces
}

/** Makes the words and marks of `live` those of `wanted` word by word; words that stay are not touched. */
export function changeText(live: XmlText, wanted: XmlText): void {
  const [old, young] = [piecesOf(live), piecesOf(wanted)]
  if (!old || !young) return
  const operations = operationsOf(old, young)
  if (operations.some((one) => !('retain' in one) || one.attributes)) live.applyDelta(operations)
}

function operationsOf(old: Piece[], young: Piece[]): Operation[] {
  const [before, after] = [textOfPieces(old), textOfPieces(young)]
  const operations: Operation[] = []
  let [from, to] = [0, 0]
  for (const run of compareWords(before, after)) {
    const size = run.text.length
    if (run.kind === 'removed') operations.push({ delete: size })
    if (run.kind === 'added') operations.push(...inserted(old, young, { from, to, size }))
    if (run.kind === 'same') operations.push(...retained(old, young, { from, to, size }))
    from += run.kind === 'added' ? 0 : size
    to += run.kind === 'removed' ? 0 : size
  }
  return operations
}

type Stretch = { from: number; to: number; size: number }

/** New words; between two words with one comment they come under it too. */
function inserted(old: Piece[], young: Piece[], { from, to, size }: Stretch): Operation[] {
  const [left, right] = [pieceAt(old, from - 1)?.kept ?? {}, pieceAt(old, from)?.kept ?? {}]
  const around = Object.fromEntries(Object.entries(left).filter(([name]) => name in right))
  return cut(young, to, size).map(({ text, marks }) => ({
    insert: text,
    attributes: { ...marks, ...around },
  }))
}

/** Words that stay: only marks that differ are changed. */
function retained(old: Piece[], young: Piece[], { from, to, size }: Stretch): Operation[] {
  let at = from
  return cut(young, to, size).flatMap(({ text, marks }) => {
    const pieces = cut(old, at, text.length)
    at += text.length
    return pieces.map((piece): Operation => {
      const attributes = changeOfMarks(piece.marks, marks)
      return { retain: piece.text.length, ...(attributes ? { attributes } : {}) }
    })
  })
}

function changeOfMarks(before: Marks, after: Marks): Marks | null {
  const gone = Object.keys(before).filter((name) => !(name in after))
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
  )
  if (gone.length + changed.length === 0) return null
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...Object.fromEntries(changed) }
}

function textOfPieces(pieces: Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}

function pieceAt(pieces: Piece[], index: number): Piece | undefined {
  return index < 0 ? undefined : cut(pieces, index, 1)[0]
}

/** The runs between `start` and `start + size`, the first and the last of them cut. */
function cut(pieces: Piece[], start: number, size: number): Piece[] {
  let at = 0
  return pieces.flatMap((piece) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(start + size - at, piece.text.length)]
    at += piece.text.length
    return from < to ? [{ ...piece, text: piece.text.slice(from, to) }] : []
  })
}
