import { describe, expect, it } from 'vitest'
import { fromLocalField, toLocalField } from '#components/ui/local-field.ts'
import { problemOfAgreement, startAgreement, startingStatus, toSourceFields } from './agreement.ts'

const flags = {
  mayPublish: true,
  mayQuote: true,
  mayDescribe: true,
  mayMention: true,
  lineStyle: 'solid' as const,
}
const STATUSES = [
  { ...flags, id: 'on_record', name: 'On the record', mayName: true },
  { ...flags, id: 'background', name: 'On background', mayName: false },
  { ...flags, id: 'off', name: 'Off the record', mayName: false, mayPublish: false },
]
const ANONYMOUS = {
  type: 'create',
  kind: 'person',
  name: 'a person briefed on the talks',
  anonymous: true,
} as const

describe('a new agreement', () => {
  it('starts on the record with a named source and on background with one who is not named', () => {
    expect(startingStatus(STATUSES, false)).toBe('on_record')
    expect(startingStatus(STATUSES, true)).toBe('background')
    expect(startingStatus([], true)).toBe('')
  })

  it('takes what was typed as the description of an anonymous source', () => {
    expect(startAgreement(ANONYMOUS, STATUSES).description).toBe('a person briefed on the talks')
    expect(
      startAgreement({ type: 'source', id: 's', label: 'Harbour Office', anonymous: false }, STATUSES)
        .description,
    ).toBe('')
  })

  it('cannot be made without a description of an anonymous source', () => {
    const agreement = { ...startAgreement(ANONYMOUS, STATUSES), description: ' ' }
    expect(problemOfAgreement(agreement, true)).toContain('readers')
    expect(problemOfAgreement(agreement, false)).toBeNull()
    expect(problemOfAgreement({ ...agreement, recordStatusId: '' }, false)).toContain('agreed')
  })

  it('gives an anonymous source no field that could say who it is', () => {
    const named = { jobRole: 'Minister', affiliation: 'Cabinet', url: 'https://x.example' }
    expect(toSourceFields(ANONYMOUS, named, 'an aide')).toEqual({
      kind: 'person',
      anonymous: true,
      publicName: '',
      description: 'an aide',
      jobRole: '',
      affiliation: '',
      url: '',
      beats: [],
    })
  })

  it('keeps the time as the clock on the wall showed it', () => {
    expect(toLocalField(fromLocalField('2026-03-04T15:30'))).toBe('2026-03-04T15:30')
    expect(fromLocalField('')).toBeNull()
    expect(fromLocalField('soon')).toBeNull()
    expect(toLocalField(null)).toBe('')
  })
})
