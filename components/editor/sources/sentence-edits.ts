import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { sentenceAt, sentencesOf } from '#lib/checks/prose/sentences.ts'
import { claimRanges } from '../claims/claim-ranges.ts'

/** A sentence with the claim that it is. */
type Tied = { sentence: string; claimId: string }

/** Writes a sentence at the cursor, or behind the sentence that the cursor is in; where text cannot stand, as a paragraph after it. */
export function writeAtCursor(state: EditorState, tied: Tied): Transaction {
  const { $to } = state.selection
  const block = $to.parent
  if (!block.isTextblock || block.type.name !== 'paragraph') return writeAfter(state, topLevelEnd($to), tied)
  const text = textOfBlock(block)
  const inside = sentencesOf(text).find(({ from, to }) => from < $to.parentOffset && $to.parentOffset < to)
  const offset = inside?.to ?? $to.parentOffset
  const before = offset > 0 && !/\s/.test(text.charAt(offset - 1)) ? ' ' : ''
  const after = offset < text.length && !/\s/.test(text.charAt(offset)) ? ' ' : ''
  const at = $to.start() + offset
  const { schema } = state
  const nodes = [
    ...(before ? [schema.text(before)] : []),
    schema.text(tied.sentence, [claimMark(state, tied)]),
    ...(after ? [schema.text(after)] : []),
  ]
  const tr = state.tr.insert(at, nodes)
  return cursorAt(tr, at + before.length + tied.sentence.length)
}

/** Writes a sentence as a paragraph of its own after the last one that names `party`, else at the end. */
export function writeAfterParty(state: EditorState, party: string, claimIds: readonly string[], tied: Tied) {
  let end: number | null = null
  const name = party.trim().toLocaleLowerCase()
  state.doc.forEach((node, offset) => {
    if (name && textOfBlock(node).toLocaleLowerCase().includes(name)) end = offset + node.nodeSize
  })
  const answered = claimIds.flatMap((id) => claimRanges(state.doc, id)).at(-1)
  if (answered) end = topLevelEnd(state.doc.resolve(answered.from))
  return writeAfter(state, end ?? state.doc.content.size, tied)
}

/**
 * Puts a sentence in the place of the one that the claim lies in, as that claim; null when no words carry it. A claim over several sentences is
 * replaced with all of them.
 */
export function replaceTied(state: EditorState, tied: Tied): Transaction | null {
  const range = claimRanges(state.doc, tied.claimId)[0]
  if (!range) return null
  const $from = state.doc.resolve(range.from)
  const text = textOfBlock($from.parent)
  const start = $from.start()
  const from = sentenceAt(text, range.from - start).from
  const { to } = sentenceAt(text, range.to - 1 - start)
  const tr = state.tr.replaceWith(
    start + from,
    start + to,
    state.schema.text(tied.sentence, [claimMark(state, tied)]),
  )
  return cursorAt(tr, start + from + tied.sentence.length)
}

function writeAfter(state: EditorState, at: number, tied: Tied): Transaction {
  const last = state.doc.lastChild
  const text = state.schema.text(tied.sentence, [claimMark(state, tied)])
  const isEmptyEnd =
    at === state.doc.content.size && last?.type.name === 'paragraph' && last.content.size === 0
  const from = isEmptyEnd ? at - 1 : at
  const tr = isEmptyEnd
    ? state.tr.insert(from, text)
    : state.tr.insert(from, state.schema.node('paragraph', null, text))
  return cursorAt(tr, from + (isEmptyEnd ? 0 : 1) + tied.sentence.length)
}

function claimMark({ schema }: EditorState, { claimId }: Tied): Mark {
  return schema.mark('claim', { id: claimId })
}

function cursorAt(tr: Transaction, position: number): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, position)).scrollIntoView()
}

function topLevelEnd($position: ResolvedPos): number {
  return $position.depth === 0 ? $position.pos : $position.after(1)
}

/** A block's text with one character for whatever is no text, so that offsets are positions. */
function textOfBlock(block: Node): string {
  return block.textBetween(0, block.content.size, '\n', ' ')
}
