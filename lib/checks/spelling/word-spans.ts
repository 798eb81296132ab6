import type { Span } from '../prose/span.ts'

/** Lower-case words; a capital may begin a name, and figures, signs or dots inside make it an address or a code. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}@#&/_.’'-])\p{Ll}[\p{Ll}\p{M}’']*(?:-\p{Ll}[\p{Ll}\p{M}’']*)*(?![\p{L}\p{N}@/_-]|[.’']\p{L})/gu
const WORD_HERE = new RegExp(WORD, 'uy')
const SHORTEST = 3

/** The words of a text that can be asked of a dictionary, without an apostrophe at their end. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => spanOf(word, index))
}

/** Where some of those words stand, in the order of the text; the others are not looked at. */
export function spansOf(words: Iterable<string>, text: string): Span[] {
  return [...words].flatMap((word) => placesOf(word, text)).toSorted((a, b) => a.from - b.from)
}

function placesOf(word: string, text: string): Span[] {
  const places: Span[] = []
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
    WORD_HERE.lastIndex = from
    const [found] = WORD_HERE.exec(text) ?? []
    places.push(...spanOf(found ?? '', from).filter(({ to }) => to === from + word.length))
  }
  return places
}

function spanOf(word: string, from: number): Span[] {
  return word.length < SHORTEST ? [] : [{ from, to: from + word.replace(/[’']+$/u, '').length }]
}
