import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedItems, withChanges } from './changed-blocks.ts'

const POOL = Array.from({ length: 6 }, (_, id) => ({ id }))
const list = fc.array(fc.constantFrom(...POOL), { maxLength: 12 })

it('what changed makes the new list out of the old one, whatever the two are', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      expect(withChanges(before, changedItems(before, after))).toEqual(after)
    }),
  )
})

it('a block in the middle that changed is all that is sent', () => {
  const [one, two, three] = [{ text: 'one' }, { text: 'two' }, { text: 'three' }]
  const other = { text: 'another' }
  expect(changedItems([one, two, three], [one, other, three])).toEqual({ start: 1, end: 1, items: [other] })
})
