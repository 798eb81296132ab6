import { describe, expect, it } from 'vitest'
import { claimsOf } from './connection-claims.ts'
import { connectionToken } from './connection-token.ts'

const PERSON = '019aa000-0000-7000-8000-000000000001'

describe('The token of a connection', () => {
  it('says whose page it is and which layout it knows', () => {
    expect(claimsOf(connectionToken({ personId: PERSON, schema: 2 }))).toEqual({
      personId: PERSON,
      schema: 2,
    })
  })

  it('that is none of ours counts as a page that says nothing, of the first layout', () => {
    for (const token of [
      '',
      null,
      undefined,
      '{',
      '7',
      '{"personId":"x","schema":2}',
      `{"personId":"${PERSON}"}`,
    ])
      expect(claimsOf(token)).toEqual({ personId: null, schema: 1 })
  })
})
