import { describe, expect, test } from 'vitest'
import { severityOf } from '#lib/checks/model/settings.ts'
import { releasedOf, settingsForBreaking } from './breaking.ts'

const promise = { name: 'claim-on-off-record', defaultSeverity: 'block_always' } as const
const other = { name: 'no-byline', defaultSeverity: 'block' } as const

describe('A story that goes out on breaking', () => {
  test('is held to the promises to its sources, however the newsroom set those rules', () => {
    const settings = settingsForBreaking({
      forAll: { [promise.name]: 'off', [other.name]: 'note' },
      byStoryType: { news: { [promise.name]: 'warn', [other.name]: 'warn' } },
    })
    expect(severityOf(promise, 'news', settings)).toBe('block_always')
    expect(severityOf(promise, 'feature', settings)).toBe('block_always')
    expect(severityOf(other, 'news', settings)).toBe('warn')
    expect(severityOf(other, 'feature', settings)).toBe('note')
  })

  test('remembers the blocks it went out with, and no warnings', () => {
    const finding = { rule: 'r', key: 'k', message: 'm', overridable: true, place: null }
    expect(
      releasedOf([
        { ...finding, severity: 'block' },
        { ...finding, severity: 'warn' },
      ]),
    ).toEqual([{ rule: 'r', key: 'k', message: 'm' }])
  })
})
