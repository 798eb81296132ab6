import { describe, expect, test } from 'vitest'

import { matchesKeys } from './key-pattern.ts'
import type { KeyPress } from './key-pattern.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a key pattern', () => {
  test('takes ⌘ and Ctrl for mod', () => {
    expect(matchesKeys(press('k', { metaKey: true }), 'mod+k')).toBe(true)
    expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k')).toBe(true)
  })

  test('does not fire without its modifier, nor with one too many', () => {
    expect(matchesKeys(press('k'), 'mod+k')).toBe(false)
    expect(matchesKeys(press('j', { ctrlKey: true }), 'j')).toBe(false)
    expect(matchesKeys(press('j', { altKey: true }), 'j')).toBe(false)
    expect(matchesKeys(press('J', { shiftKey: true }), 'j')).toBe(false)
  })

  test('takes a sign whichever keys make it', () => {
    expect(matchesKeys(press('?', { shiftKey: true }), '?')).toBe(true)
    expect(matchesKeys(press('/', { shiftKey: true, ctrlKey: true }), 'mod+/')).toBe(true)
  })

  test('tells ⇧ beside letters and named keys', () => {
    expect(matchesKeys(press('A', { metaKey: true, shiftKey: true }), 'mod+shift+a')).toBe(true)
    expect(matchesKeys(press('a', { metaKey: true }), 'mod+shift+a')).toBe(false)
    expect(matchesKeys(press('Enter', { shiftKey: true }), 'enter')).toBe(false)
  })
})

test('on a Mac, Option with a letter is known by the place of its key', () => {
  const option = { key: 'ƒ', code: 'KeyF', metaKey: true, ctrlKey: false, altKey: true, shiftKey: false }
  expect(matchesKeys(option, 'mod+alt+f')).toBe(true)
  expect(matchesKeys({ ...option, metaKey: false, ctrlKey: true }, 'mod+alt+f')).toBe(false)
})
