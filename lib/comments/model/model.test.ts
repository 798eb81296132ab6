import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanComment, cleanQuote, names } from './comment-text.ts'
import { stillThere } from './still-there.ts'

describe('A comment’s text', () => {
  it('loses what cannot be kept, and the space around it', () => {
    expect(cleanComment('  Is this\u0000 right? \n')).toBe('Is this right?')
    expect(cleanComment('a\ud800b').isWellFormed()).toBe(true)
  })

  it('keeps a long quote short and on one line', () => {
    expect(cleanQuote('one\n two')).toBe('one two')
    expect(cleanQuote('word '.repeat(200)).length).toBeLessThanOrEqual(401)
    expect(cleanQuote('x'.repeat(399) + '👩'.repeat(9)).isWellFormed()).toBe(true)
  })

  it('names somebody by “@” and the whole name, and nobody by a part of it', () => {
    expect(names('@Ben Hale, is it?', 'Ben Hale')).toBe(true)
    expect(names('ask @Ben', 'Ben Hale')).toBe(false)
    expect(names('@Benedikt', 'Ben')).toBe(false)
    expect(names('@Benedikt and @Ben', 'Ben')).toBe(true)
    expect(names('Ben Hale', 'Ben Hale')).toBe(false)
  })
})

describe('Words that somebody comments on', () => {
  it('are still there when a colleague mends a letter or adds a word', () => {
    expect(stillThere('They will reject it', 'They will firmly reject it')).toBe(true)
    expect(stillThere('They wil reject it', 'They will reject it')).toBe(true)
  })

  it('are not when other words stand in their place', () => {
    expect(stillThere('They will reject it', 'Nobody has said anything')).toBe(false)
    expect(stillThere('no no no', 'no')).toBe(false)
  })

  it('are there when they are the same, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() !== ''),
        (text) => stillThere(text, text),
      ),
    )
  })
})
