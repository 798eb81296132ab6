import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities, readXml } from './xml.ts'

describe('reading XML', () => {
  it('resolves prefixes to their addresses, whatever they are called', () => {
    const root = readXml('<a:one xmlns:a="urn:a#" a:x="1" y="2"><two xmlns="urn:b#"/></a:one>')
    expect(root?.name).toBe('urn:a#one')
    expect([...(root?.attributes ?? [])]).toEqual([
      ['urn:a#x', '1'],
      ['y', '2'],
    ])
    expect(root?.children[0]?.name).toBe('urn:b#two')
  })

  it('reads text, CDATA and entities, and skips comments and instructions', () => {
    expect(
      readXml('<?xml version="1.0"?><a>1 &lt; <!-- x > y --><![CDATA[2 < 3]]> &#38;&#x26;</a>')?.text,
    ).toBe('1 < 2 < 3 &&')
  })

  it.each([
    '',
    'words',
    '<a>',
    '<a></b>',
    '</a>',
    '<a><b></a></b>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a',
    '<a "',
  ])('takes %j for no XML', (source) => {
    expect(readXml(source)).toBeNull()
  })

  it('refuses what is nested without end', () => {
    expect(readXml('<a>'.repeat(5000) + '</a>'.repeat(5000))).toBeNull()
  })

  it.each([
    ['unclosed tags', '<a '.repeat(300_000)],
    ['one long name', `<${'a'.repeat(900_000)}`],
    ['one long attribute', `<a ${'b'.repeat(900_000)}>`],
    ['blanks', `<a b${' '.repeat(900_000)}>`],
    ['open quotes', `<a b="${'<c d='.repeat(150_000)}`],
    ['open comments', '<!--'.repeat(200_000)],
  ])('is quick with a file made to be slow: %s', (_, source) => {
    const start = performance.now()
    readXml(source)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('never throws, whatever comes', () => {
    const piece = fc.constantFrom(
      '<a',
      '<',
      '>',
      '/>',
      '</a>',
      '"',
      "'",
      '=',
      ' b',
      '&amp;',
      '<!--',
      ']]>',
      '<![CDATA[',
      'x',
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => void readXml(pieces.join(''))))
  })
})

describe('entities', () => {
  it.each([
    ['Creator&#39;s', "Creator's"],
    ['&amp;amp;', '&amp;'],
    ['&#x20AC;', '€'],
    ['&#0;&#xD800;&unknown;&', '&#0;&#xD800;&unknown;&'],
  ])('%j is %j', (given, text) => {
    expect(decodeEntities(given)).toBe(text)
  })
})
