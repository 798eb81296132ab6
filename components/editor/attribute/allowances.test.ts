import { describe, expect, it } from 'vitest'
import { allowances } from './allowances.ts'

const all = { mayPublish: true, mayQuote: true, mayName: true, mayDescribe: true, mayMention: true }

describe('what a record status allows', () => {
  it('is read from its flags', () => {
    expect(allowances(all)).toBe('Publish by name, may be quoted')
    expect(allowances({ ...all, mayName: false })).toBe('Publish by description, may be quoted')
    expect(
      allowances({ ...all, mayName: false, mayDescribe: false, mayQuote: false, mayMention: false }),
    ).toBe('Publish without any attribution, no quotes, not even mentioned')
    expect(allowances({ ...all, mayPublish: false })).toBe('Nothing of it may be published')
  })
})
