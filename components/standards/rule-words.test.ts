import { describe, expect, test } from 'vitest'
import { severityFor, storyTypeWords } from './rule-words.ts'

const setting = { reason: '', byName: 'Mara', at: '' }
const rule = {
  defaultSeverity: 'block',
  settings: [
    { ...setting, storyType: '', severity: 'warn' },
    { ...setting, storyType: 'opinion', severity: 'off' },
  ],
} as const satisfies Parameters<typeof severityFor>[0]

describe('How loud a rule is, as the rules page says', () => {
  test('for all stories it is the newsroom’s setting, and else as shipped', () => {
    expect(severityFor(rule, '')).toMatchObject({ inherited: 'block', holds: 'warn' })
    expect(severityFor({ ...rule, settings: [] }, '')).toEqual({
      set: null,
      inherited: 'block',
      holds: 'block',
    })
  })

  test('for a type it is the type’s own setting, and else that of all stories', () => {
    expect(severityFor(rule, 'opinion')).toMatchObject({ inherited: 'warn', holds: 'off' })
    expect(severityFor(rule, 'feature')).toMatchObject({ set: null, inherited: 'warn', holds: 'warn' })
  })

  test('an empty type is called all stories', () => {
    expect(storyTypeWords('')).toBe('All stories')
    expect(storyTypeWords('opinion')).toBe('Opinion')
  })
})
