import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spansOf, wordSpans } from './word-spans.ts'

const read = (text: string) => wordSpans(text).map(({ from, to }) => text.slice(from, to))

describe('words that a dictionary is asked about', () => {
  it('are those in lower case, without names, figures, addresses and codes', () => {
    expect(read('The quay’s 3rd trawl-net, boys’ at ida@ansel.example, the_file, Rope')).toEqual([
      'quay’s',
      'trawl-net',
      'boys',
    ])
  })

  it('do not begin behind a capital whose accent is a sign of its own', () => {
    expect(read('État'.normalize('NFD'))).toEqual([])
  })

  it('are found one by one where all of them are', () => {
    const letters = ['teh', 'the', 'Teh', 'tehr', 'e', 'é'.normalize('NFD'), 'É'.normalize('NFD')]
    const signs = [' ', '-', '’', "'", '.', '@', '_', '3', '…', '\n', '\ufffc', '𝒶']
    const piece = fc.constantFrom(...letters, ...signs)
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.nat(20), { maxLength: 4 }),
        (pieces, some) => {
          const text = pieces.join('')
          const spans = wordSpans(text)
          const wordOf = ({ from, to }: { from: number; to: number }) => text.slice(from, to)
          const asked = new Set(['teh', 'the', ...some.flatMap((at) => spans.slice(at, at + 1).map(wordOf))])
          expect(spansOf(asked, text)).toEqual(spans.filter((span) => asked.has(wordOf(span))))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
