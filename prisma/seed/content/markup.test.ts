import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimKeysIn, parseInline, plainText } from './markup.ts'

const same = (key: string) => key
const claim = (id: string) => ({ type: 'claim', attrs: { id } })

describe('the markup of demo texts', () => {
  it('keeps plain words as one text node', () => {
    expect(parseInline('Two quays, one crane.', same)).toEqual([
      { type: 'text', text: 'Two quays, one crane.' },
    ])
  })

  it('gives no nodes for an empty text', () => {
    expect(parseInline('', same)).toEqual([])
  })

  it('marks the words of a claim with the id of its key', () => {
    expect(parseInline('They {{c1|will refuse}}.', (key) => `id-${key}`)).toEqual([
      { type: 'text', text: 'They ' },
      { type: 'text', text: 'will refuse', marks: [claim('id-c1')] },
      { type: 'text', text: '.' },
    ])
  })

  it('lets one claim stand inside another', () => {
    expect(parseInline('{{a|one {{b|two}}}}', same)).toEqual([
      { type: 'text', text: 'one ', marks: [claim('a')] },
      { type: 'text', text: 'two', marks: [claim('a'), claim('b')] },
    ])
  })

  it('reads links, bold and italics, also inside one another', () => {
    expect(parseInline('[the *Maid*](https://ferry.example/) **now**', same)).toEqual([
      { type: 'text', text: 'the ', marks: [{ type: 'link', attrs: { href: 'https://ferry.example/' } }] },
      {
        type: 'text',
        text: 'Maid',
        marks: [{ type: 'link', attrs: { href: 'https://ferry.example/' } }, { type: 'italic' }],
      },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'now', marks: [{ type: 'bold' }] },
    ])
  })

  it('breaks the line at a line feed and takes an escaped sign as it is', () => {
    expect(parseInline('a\n5 \\* 6', same)).toEqual([
      { type: 'text', text: 'a' },
      { type: 'hardBreak' },
      { type: 'text', text: '5 * 6' },
    ])
  })

  it.each([
    ['{{c1|never closed', '“}}” is missing'],
    ['{{C1|wrong key}}', 'a claim is written'],
    ['{{c1|}}', 'a claim has no words'],
    ['[no address]', 'a link is written'],
    ['*half', '“*” is missing'],
    ['ends in \\', 'stands at the end'],
  ])('refuses %s and says why', (text, reason) => {
    expect(() => parseInline(text, same)).toThrow(reason)
  })

  it('lists the claims of a text once each, in order', () => {
    expect(claimKeysIn('{{b|x}} {{a|y {{c|z}}}} {{b|again}}')).toEqual(['b', 'a', 'c'])
  })

  it('gives the words of any text back when its signs are escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const escaped = words.replace(/[*[\\{]/g, '\\$&')
        expect(plainText(escaped)).toBe(words)
      }),
    )
  })

  it('never fails on anything but with its own sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '|', '}', '[', ']', '(', ')', '*', '\\', 'a', ' ') }),
        (text) => {
          try {
            parseInline(text, same)
          } catch (error) {
            expect(String(error)).toContain('Content markup:')
          }
        },
      ),
    )
  })
})
