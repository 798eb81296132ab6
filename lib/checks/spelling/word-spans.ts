import type { Span } from '../prose/span.ts'

/** Lower-case words; a capital may begin a name, and figures, signs or dots inside make it an address or a code. */
const WORD =
  /(?<![\p{L}\p{N}@#&/_.’'-])\p{Ll}[\p{Ll}\p{M}’']*(?:-\p{Ll}[\p{Ll}\p{M}’']*)*(?![\p{L}\p{N}@/_-]|[.’']\p{L})/gu
const SHORTEST = 3

/** The words of a text that can be asked of a dictionary, without an apostrophe at their end. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    word.length < SHORTEST ? [] : [{ from: index, to: index + word.replace(/[’']+$/u, '').length }],
  )
}
