import type { Span } from './span.ts'

/** A quotation in double quotation marks, marks included. `isOpen`: it runs to the end of the block without a closing mark. */
export type Quotation = Span & { isOpen: boolean; wordCount: number }

/**
 * Finds direct quotations in the words of one block: “curly” or "straight" double marks. A quotation that is split by
 * its speaker (“Yes,” she said, “today.”) is one. Marks of inches and minutes are not quotations.
 */
export function quotationsIn(text: string): Quotation[] {
  return joinSplit(text, rawSpans(text)).map((span) => ({
    ...span,
    wordCount: text.slice(span.from, span.to).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0,
  }))
}

/** Whether a block begins with an opening double quotation mark, as the later paragraphs of a long quotation do. */
export function beginsWithQuotation(text: string): boolean {
  return /^\s*["“]/u.test(text)
}

type OpenSpan = Span & { isOpen: boolean }

function rawSpans(text: string): OpenSpan[] {
  const spans: OpenSpan[] = []
  let start = -1
  for (const { 0: mark, index } of text.matchAll(/["“”]/gu)) {
    if (start === -1) {
      if (mark !== '”' && !isInchMark(text, index)) start = index
    } else if (mark !== '“') {
      spans.push({ from: start, to: index + 1, isOpen: false })
      start = -1
    }
  }
  if (start !== -1) spans.push({ from: start, to: text.length, isOpen: true })
  return spans
}

function isInchMark(text: string, index: number): boolean {
  return (
    text[index] === '"' && /[\d′'’]/u.test(text.charAt(index - 1)) && !/\p{L}/u.test(text.charAt(index + 1))
  )
}

// “…,” with at most a short cue ending in a comma before the next mark: the same speaker goes on.
const CUE = /^\s[^.!?;:"“”]{2,80},\s*$/u

function joinSplit(text: string, spans: readonly OpenSpan[]): OpenSpan[] {
  const joined: OpenSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const goesOn = last && text[last.to - 2] === ',' && CUE.test(text.slice(last.to, span.from))
    if (goesOn) joined.splice(-1, 1, { ...span, from: last.from })
    else joined.push(span)
  }
  return joined
}
