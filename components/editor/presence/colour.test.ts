import { describe, expect, it } from 'vitest'
import { colourOf, hexOf } from './colour.ts'

describe('a person’s colour', () => {
  it('is the same wherever they show up', () => {
    expect(colourOf('0190-a')).toBe(colourOf('0190-a'))
    expect(colourOf('0190-a')).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('is written as carets take it', () => {
    expect(hexOf(0, 1, 0.5)).toBe('#ff0000')
    expect(hexOf(120, 1, 0.5)).toBe('#00ff00')
    expect(hexOf(240, 1, 0.5)).toBe('#0000ff')
    expect(hexOf(0, 0, 1)).toBe('#ffffff')
  })
})
