import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, writtenInPlace } from './written-in-place.ts'

const apply = (before: string, after: string) => {
  const { start, count, put } = differenceOf(before, after)
  return before.slice(0, start) + put + before.slice(start + count)
}

describe('What is written in place', () => {
  it('is only what differs', () => {
    expect(differenceOf('The bord met', 'The board met')).toEqual({ start: 6, count: 0, put: 'a' })
    expect(differenceOf('aa', 'aaa')).toEqual({ start: 2, count: 0, put: 'a' })
    expect(differenceOf('One two', 'Two')).toEqual({ start: 0, count: 5, put: 'T' })
    expect(differenceOf('same', 'same')).toEqual({ start: 4, count: 0, put: '' })
  })

  it('makes any text of any other', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '😀') }), fc.string())
    fc.assert(fc.property(text, text, (before, after) => apply(before, after) === after))
  })

  it('is written as usual again afterwards, also where the work fails', () => {
    const node = {
      nodeType: 3,
      data: 'Ansl',
      replaceData(start: number, count: number, put: string) {
        this.data = this.data.slice(0, start) + put + this.data.slice(start + count)
      },
    }
    const work = () => {
      Object.assign(node, { nodeValue: 'Ansel' })
      throw new Error('failed')
    }
    expect(() => writtenInPlace(node as unknown as Node, work)).toThrow('failed')
    expect([node.data, 'nodeValue' in node]).toEqual(['Ansel', false])
  })
})
