import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unbroken } from './unbroken.ts'

it('holds scores, spans and times of day together', () => {
  expect(unbroken('Council votes 9–6 at 3 p.m. on line 4 - twice')).toBe(
    'Council votes 9\u2060–\u20606 at 3\u00a0p.m. on line 4 - twice',
  )
})

it('changes no letter of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('9', '–', '-', ' ', 'p.m.', 'a') }), (words) => {
      expect(unbroken(words).replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).toBe(words)
    }),
  )
})
