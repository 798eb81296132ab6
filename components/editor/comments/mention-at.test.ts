import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionAt, withMention } from './mention-at.ts'

const at = (text: string) => mentionAt(text, text.length)

describe('Naming somebody with “@”', () => {
  it('begins with the sign and goes on over one space', () => {
    expect(at('Ask @')).toEqual({ at: 4, search: '' })
    expect(at('Ask @be')).toEqual({ at: 4, search: 'be' })
    expect(at('@Ben Ha')).toEqual({ at: 0, search: 'Ben Ha' })
  })

  it('is over when the sentence goes on, and never within an address', () => {
    expect(at('@Ben Hale said')).toBeNull()
    expect(at('@Ben\nHale')).toBeNull()
    expect(at('@ Ben')).toBeNull()
    expect(at('desk@stet')).toBeNull()
    expect(at('Nobody')).toBeNull()
  })

  it('makes the name whole and goes on behind it', () => {
    expect(withMention('Ask @be, now', { at: 4, search: 'be' }, 'Ben Hale')).toEqual({
      text: 'Ask @Ben Hale , now',
      caret: 14,
    })
    expect(withMention('Ask @be now', { at: 4, search: 'be' }, 'Ben Hale')).toEqual({
      text: 'Ask @Ben Hale now',
      caret: 14,
    })
  })

  it('leaves all that was written around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { text } = withMention(`${before}@${after}`, { at: before.length, search: '' }, 'Ben')
        expect(text.startsWith(`${before}@Ben`)).toBe(true)
        expect(text.endsWith(after)).toBe(true)
      }),
    )
  })
})
