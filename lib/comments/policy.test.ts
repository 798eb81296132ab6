import { expect, it } from 'vitest'
import { mayChange } from './policy.ts'

it('Only whoever wrote a comment may change it, and only while it is there', () => {
  const comment = { authorId: 'ben', removedAt: null }
  expect(mayChange({ id: 'ben' }, comment)).toBe(true)
  expect(mayChange({ id: 'ada' }, comment)).toBe(false)
  expect(mayChange({ id: 'ben' }, { ...comment, removedAt: new Date(0) })).toBe(false)
})
