import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { tkMarksIn } from '#lib/checks/prose/tk-marks.ts'
import { spansOf } from '#lib/checks/spelling/word-spans.ts'
import { lettersOf } from '../parts/drawn-blocks.ts'
import type { DrawBlock, Touches } from '../parts/drawn-blocks.ts'
import { asideKey } from './wrong-words.ts'
import type { WrongWords } from './wrong-words.ts'

/** What is drawn under words: a spelling that no dictionary has, or a mark for what is to come. */
export type Slip = { kind: 'spelling' | 'tk'; from: number; to: number }

const LOOKS = {
  spelling: { class: 'misspelled', 'aria-invalid': 'spelling' },
  tk: { class: 'tk-mark' },
} as const

/** Draws the slips of one block. */
export const drawWords: DrawBlock<WrongWords> = (block, start, { wrong, aside }) => {
  const text = lettersOf(block)
  const misspelled = spansOf(wrong, text).filter(
    ({ from, to }) => aside.size === 0 || !aside.has(asideKey(text, from, to)),
  )
  const drawing = (kind: Slip['kind']) => (span: { from: number; to: number }) =>
    Decoration.inline(start + span.from, start + span.to, LOOKS[kind], { kind })
  return [...misspelled.map(drawing('spelling')), ...tkMarksIn(text).map(drawing('tk'))]
}

/** Whether a block holds a word of which something new is known. */
export const touchesWords: Touches<WrongWords> = (block: Node, before, now) => {
  const words = [...now.wrong.symmetricDifference(before.wrong)]
  const places = [...now.aside.symmetricDifference(before.aside)].map((place) => place.split('\n')[0] ?? '')
  const text = block.textContent
  return [...words, ...places].some((word) => text.includes(word))
}
