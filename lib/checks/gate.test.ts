import { describe, expect, test } from 'vitest'
import { gate, type Override } from './gate.ts'
import type { Finding } from './model/finding.ts'

const finding = (rest: Partial<Finding> = {}): Finding => ({
  rule: 'no-byline', severity: 'block', overridable: true, key: 'no-byline', message: 'No byline.', place: null, ...rest,
}) // prettier-ignore
const override = (rest: Partial<Override> = {}): Override => ({
  findingKey: 'no-byline', rule: 'no-byline', reason: 'Signed by the whole desk.', personId: 'editor', ...rest,
}) // prettier-ignore

describe('the gate before publishing', () => {
  test('opens when nothing was found', () => {
    expect(gate([], [])).toEqual({ open: [], overridden: [], mayPublish: true })
  })

  test('stays shut for an open block, and lets warnings and notes pass', () => {
    const minor = [finding({ severity: 'warn' }), finding({ severity: 'note' })]
    expect(gate(minor, [])).toEqual({ open: minor, overridden: [], mayPublish: true })
    expect(gate([...minor, finding()], []).mayPublish).toBe(false)
  })

  test('opens for a block that a person let stand with a reason, and keeps both together', () => {
    const result = gate([finding()], [override()])
    expect(result).toEqual({
      open: [],
      overridden: [{ finding: finding(), override: override() }],
      mayPublish: true,
    })
  })

  test.each([
    ['a reason of nine characters', override({ reason: ' too short ' })],
    ['an override of other words', override({ findingKey: 'no-byline:other' })],
    ['an override of another rule', override({ rule: 'no-section' })],
  ])('stays shut for %s', (_, given) => {
    expect(gate([finding()], [given])).toMatchObject({ open: [finding()], mayPublish: false })
  })

  test('stays shut for what nobody may override', () => {
    expect(gate([finding({ overridable: false })], [override()]).mayPublish).toBe(false)
  })

  test('an ignored warning or note is cleared; an ignore clears no block', () => {
    const ignore = override({ kind: 'ignore' })
    for (const severity of ['warn', 'note'] as const)
      expect(gate([finding({ severity })], [ignore]).open).toEqual([])
    expect(gate([finding()], [ignore]).mayPublish).toBe(false)
  })

  test('takes the first reason that is one', () => {
    const [first] = gate(
      [finding()],
      [override({ reason: 'no' }), override({ personId: 'second' })],
    ).overridden
    expect(first?.override.personId).toBe('second')
  })
})
