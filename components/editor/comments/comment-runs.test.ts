import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runsOfComment } from './comment-runs.ts'

it('sets off whom a comment names, the longer name first', () => {
  expect(runsOfComment('Ask @Ben Hale or @Ben.', [{ name: 'Ben' }, { name: 'Ben Hale' }])).toEqual([
    { text: 'Ask ', isName: false },
    { text: '@Ben Hale', isName: true },
    { text: ' or ', isName: false },
    { text: '@Ben', isName: true },
    { text: '.', isName: false },
  ])
})

it('loses no word of a comment, whatever people are called', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.record({ name: fc.string({ minLength: 1 }) })), (text, mentions) => {
      expect(
        runsOfComment(text, mentions)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
