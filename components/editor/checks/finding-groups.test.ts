import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/checks/model/finding.ts'
import { alikeIn, groupsOf, summaryOf, titleOf, whereOf } from './finding-groups.ts'

const finding = (severity: Finding['severity'], rest: Partial<Finding> = {}): Finding => ({
  rule: 'tk-left',
  severity,
  overridable: true,
  key: 'k',
  message: 'm',
  place: null,
  ...rest,
})

describe('what the Checks panel says', () => {
  test.each([
    ['Nothing is open.', []],
    ['1 finding blocks publishing.', [finding('block')]],
    [
      '2 findings block publishing. 1 warning, 2 notes.',
      [finding('block'), finding('block'), finding('warn'), finding('note'), finding('note')],
    ],
    ['Nothing blocks publishing. 3 warnings.', [finding('warn'), finding('warn'), finding('warn')]],
  ])('%s', (sentence, open) => {
    expect(summaryOf(open)).toBe(sentence)
  })

  test('findings stand by severity, and empty groups are left out', () => {
    const [note, block] = [finding('note'), finding('block')]
    expect(groupsOf([note, block])).toEqual([
      { severity: 'block', findings: [block] },
      { severity: 'note', findings: [note] },
    ])
  })

  test.each([
    ['headline', 'Headline'],
    ['dek', 'Dek'],
    ['keyPoint', 'Key point 2'],
    ['body', 'Paragraph 2'],
    ['caption', 'Caption 2'],
  ] as const)('a place in the %s is called “%s”', (part, words) => {
    expect(whereOf({ part, index: 1, from: 0, to: 1 })).toBe(words)
  })

  test('a finding of no known rule still has a title', () => {
    expect(titleOf(finding('block'))).toBe('TK left in the text')
    expect(titleOf(finding('block', { rule: 'valid-document' }))).toBe('Something that cannot be published')
  })

  test('one reason may cover findings of the same rule that can be overridden', () => {
    const [a, b, c, d] = [
      finding('block', { key: 'a' }),
      finding('block', { key: 'b' }),
      finding('block', { key: 'c', overridable: false }),
      finding('block', { key: 'd', rule: 'no-byline' }),
    ]
    expect(alikeIn([a, b, c, d], a)).toEqual([b])
  })
})
