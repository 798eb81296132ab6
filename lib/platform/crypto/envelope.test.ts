import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newDataKey, open, openText, seal, sealText } from './envelope.ts'

const bytes = fc.uint8Array({ maxLength: 2_000 })
const place = fc.record({ record: fc.string(), field: fc.string() })
const here = { record: '0190a1', field: 'source.notes' }

describe('What is sealed', () => {
  it('opens again with its key, in its place', () => {
    fc.assert(
      fc.property(bytes, place, (plain, at) => {
        const key = newDataKey()
        expect(new Uint8Array(open(key, seal(key, plain, at), at))).toEqual(plain)
      }),
    )
  })

  it('opens as the same words, whatever the script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = newDataKey()
        expect(openText(key, sealText(key, text, here), here)).toBe(text)
      }),
    )
  })

  it('does not open with another key, and says so', () => {
    fc.assert(
      fc.property(bytes, (plain) => {
        expect(() => open(newDataKey(), seal(newDataKey(), plain, here), here)).toThrow(
          /locked with another key/,
        )
      }),
    )
  })

  it('does not open in another record or another field', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one.record !== other.record || one.field !== other.field)
        const key = newDataKey()
        expect(() => open(key, sealText(key, 'words', one), other)).toThrow(/cannot be opened/)
      }),
    )
  })

  it('does not open once a bit of it is changed, or its end is missing', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat({ max: 7 }), (plain, at, bit) => {
        const key = newDataKey()
        const sealed = seal(key, plain, here)
        const changed = Uint8Array.from(sealed)
        const index = at % changed.length
        changed[index] = (changed[index] ?? 0) ^ (1 << bit)
        expect(() => open(key, changed, here)).toThrow(/cannot be opened/)
        expect(() => open(key, sealed.subarray(0, index), here)).toThrow(/cannot be opened/)
      }),
    )
  })

  it('never looks the same twice, and never holds what it says', () => {
    const key = newDataKey()
    const sealed = Array.from({ length: 200 }, () => sealText(key, 'Ilse Varnholt, 0190 55 12', here))
    expect(new Set(sealed.map((each) => Buffer.from(each).toString('hex'))).size).toBe(200)
    expect(new Set(sealed.map((each) => Buffer.from(each.subarray(1, 13)).toString('hex'))).size).toBe(200)
    for (const each of sealed) expect(Buffer.from(each).includes('Varnholt')).toBe(false)
  })

  it('carries its version, so that a later layout can be told from this one', () => {
    const key = newDataKey()
    const sealed = sealText(key, 'words', here)
    expect(sealed[0]).toBe(1)
    sealed[0] = 2
    expect(() => open(key, sealed, here)).toThrow(/cannot be opened/)
  })

  it('is refused with a key that is too short, rather than padded', () => {
    expect(() => sealText(Buffer.alloc(16), 'words', here)).toThrow(/32 bytes/)
  })
})
