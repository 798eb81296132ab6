import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password-rule.ts'

describe('a new password', () => {
  test('of four plain words will do', () => {
    expect(passwordProblem('lamp river ladder oak', 'ines@stet.example')).toBeNull()
  })

  test('shorter than twelve characters is refused with its length', () => {
    expect(passwordProblem('elevenchars', 'ines@stet.example')).toContain('this one has 11')
    expect(passwordProblem('twelve chars', 'ines@stet.example')).toBeNull()
  })

  test('counts characters as people do', () => {
    expect(passwordProblem('🖋️'.repeat(4), 'ines@stet.example')).not.toBeNull()
  })

  test('that repeats itself, holds the email name or is endless is refused', () => {
    expect(passwordProblem('aaaaaaaaaaaabb', 'ines@stet.example')).toContain('repeats')
    expect(passwordProblem('harborline-2026-x', 'harborline@stet.example')).toContain('email')
    expect(passwordProblem('lamp river '.repeat(30), 'ines@stet.example')).toContain('at most')
  })
})
