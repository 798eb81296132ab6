import { describe, expect, it } from 'vitest'
import { comparedFrom } from './compared.ts'

const ANSWER = { type: 'compared', id: 3, log: 'level', vector: { 7: 12 }, deletes: 'AA==' }

describe('What the newsroom says it has', () => {
  it('is read as it was told', () => {
    expect(comparedFrom({ ...ANSWER, more: true })).toEqual(ANSWER)
  })

  it.each([
    ['of another kind', { ...ANSWER, type: 'story-changed' }],
    ['without the number of the question', { ...ANSWER, id: '3' }],
    ['with half a number', { ...ANSWER, id: 1.5 }],
    ['about a log that is in no known state', { ...ANSWER, log: 'fine' }],
    ['with a clock that is no number', { ...ANSWER, vector: { 7: '12' } }],
    ['with a list of clocks', { ...ANSWER, vector: [12] }],
    ['without what was deleted', { ...ANSWER, deletes: undefined }],
    ['that is none', null],
    ['that is a word', 'compared'],
  ])('is not taken from a message %s', (_what, message) => {
    expect(comparedFrom(message)).toBeNull()
  })
})
