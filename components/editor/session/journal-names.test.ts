import { describe, expect, it } from 'vitest'
import { journalName, journalOf } from './journal-names.ts'

const PERSON = '019aa000-0000-7000-8000-000000000001'
const STORY = '019aa000-0000-7000-8000-000000000002'

describe('the name of a journal', () => {
  it('says whose it is and of which story', () => {
    expect(journalOf(journalName(PERSON, STORY))).toEqual({ personId: PERSON, storyId: STORY })
  })

  it('is no other database of the browser', () => {
    for (const name of ['stet:probe', '', 'other', `x:${PERSON}:${STORY}`, `stet:${PERSON}`])
      expect(journalOf(name)).toBeNull()
  })
})
